import type { ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { allergyFlag } from '../../format/allergies.ts';
import { dateOf, formatDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { loudestFlag, rowValueText } from '../../format/values.ts';
import { useWords } from '../../words/use-words.ts';
import css from './sheets.module.css';

/** Lines of a paper: what, its value or how bad, when; beneath who says so. More than `most` are counted. */
export function PaperRows(props: {
  /** `undefined`: not known yet. */
  readonly rows: readonly EntryRow[] | undefined;
  readonly most: number;
  readonly none: string;
  readonly noteOf: ((row: EntryRow) => string | null) | null;
}): ReactNode {
  const { rows, most, none, noteOf } = props;
  const { sheets: words } = useWords();
  if (rows === undefined) return null;
  if (rows.length === 0) return <p className={css.none}>{none}</p>;
  return (
    <ul className={css.rows}>
      {rows.slice(0, most).map((row) => (
        <PaperRow key={row.id} row={row} note={noteOf?.(row) ?? null} />
      ))}
      {rows.length > most ? <li className={css.none}>{words.more(rows.length - most)}</li> : null}
    </ul>
  );
}

function PaperRow({ row, note }: { readonly row: EntryRow; readonly note: string | null }): ReactNode {
  const words = useWords();
  const date = dateOf(row.date);
  const flag = loudestFlag(row.values) ?? allergyFlag(row.particulars, words.allergies);
  const value = joined([rowValueText(row.values, words.values), words.named(flag?.text ?? '')]);
  return (
    <li className={css.row}>
      <strong>{words.titled(row.title)}</strong>
      <span>{value}</span>
      <span className={css.day}>{date === null ? null : formatDate(date)}</span>
      <span className={css.source}>
        {joined([
          words.named(row.subtitle ?? ''),
          row.who,
          row.where,
          row.sourceName ?? words.sourceUnknown,
          ...row.alsoFrom,
        ])}
      </span>
      {note === null || note === '' ? null : <span className={css.own}>{note}</span>}
    </li>
  );
}
