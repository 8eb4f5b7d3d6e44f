import type { ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { OwnMarks } from '../../components/own-marks.tsx';
import { FlagMark } from '../../components/flag-mark.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { loudestFlag, rowValueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './entry-link.module.css';

/** What · value or status · date; beneath in grey: who, where, from which source. */
export function EntryLink(props: {
  readonly row: EntryRow;
  readonly place: RecordPlace;
  /** Its entry is open beside the list. */
  readonly here: boolean;
  /** In a mixed list it is told what kind of thing each row is. */
  readonly showCategory: boolean;
  readonly slot?: RowSlot;
}): ReactNode {
  const { row, place, here, showCategory, slot = {} } = props;
  const words = useWords();
  const date = dateOf(row.date);
  const [source = words.sourceUnknown, ...others] = [
    ...(row.sourceName === null ? [] : [row.sourceName]),
    ...row.alsoFrom,
  ];
  const sources = others.length === 0 ? source : words.record.andOthers(source, others.length);
  const kind = showCategory ? words.categories[row.category].name : null;
  const flag = loudestFlag(row.values);
  return (
    <Link
      to={{ screen: 'record', ...place, entryId: row.id }}
      className={css.row}
      data-entry={row.id}
      {...(here ? { 'aria-current': true } : {})}
      {...(row.enteredInError ? { 'data-error': true } : {})}
      {...slot}
    >
      <span className={css.title}>
        {row.title}
        <OwnMarks row={row} />
      </span>{' '}
      <span className={css.value}>
        <span className={css.text}>{rowValueText(row.values, words.values) ?? row.status}</span>
        {flag === null ? null : <FlagMark flag={flag} />}
      </span>{' '}
      <span className={css.date}>{date === null ? words.record.noDate : formatDate(date)}</span>{' '}
      <span className={css.second}>
        {row.enteredInError ? <span className={css.mistake}>{words.enteredInError} · </span> : null}
        {row.goneSince === null ? null : <span className={css.mistake}>{words.noLongerListed} · </span>}
        {joined([kind, row.subtitle, row.who, row.where, sources])}
      </span>
    </Link>
  );
}
