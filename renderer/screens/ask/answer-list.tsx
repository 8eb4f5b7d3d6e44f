import type { ReactNode } from 'react';
import type { AskItem } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { loudestFlag, rowValueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import row from '../record/entry-link.module.css';
import css from './ask.module.css';

/** What · value or status · date; beneath in grey its name in FHIR and where it came from. What is in the record leads there. */
export function AnswerList({ items }: { readonly items: readonly AskItem[] }): ReactNode {
  return (
    <ul className={css.items}>
      {items.map((item, at) => (
        <li key={`${item.reference} ${at}`}>
          {item.entryId === null ? (
            <div className={row.row}>
              <ItemWords item={item} />
            </div>
          ) : (
            <Link to={{ ...timeline, entryId: item.entryId }} className={row.row}>
              <ItemWords item={item} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function ItemWords({ item }: { readonly item: AskItem }): ReactNode {
  const words = useWords();
  const date = dateOf(item.date);
  const flag = loudestFlag(item.values);
  const where = item.entryId === null ? words.ask.notInRecord : (item.sourceName ?? words.sourceUnknown);
  return (
    <>
      <span className={row.title}>{words.titled(item.title)}</span>{' '}
      <span className={row.value}>
        <span className={row.text}>{rowValueText(item.values, words.values) ?? words.named(item.status ?? '')}</span>
        {flag === null ? null : <FlagMark flag={flag} />}
      </span>{' '}
      <span className={row.date}>{date === null ? words.record.noDate : formatDate(date)}</span>{' '}
      <span className={row.second}>{joined([item.reference, where])}</span>
    </>
  );
}
