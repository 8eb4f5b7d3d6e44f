import type { ReactNode } from 'react';
import type { EntryRow, Flag } from '../../../preload/api.ts';
import { OwnMarks } from '../../components/own-marks.tsx';
import { FlagMark } from '../../components/flag-mark.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { allergyFlag } from '../../format/allergies.ts';
import { dateOf, formatDate, formatPeriod } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { loudestFlag, rowValueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
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
  // Nobody misses the date of a doctor.
  const missing = row.category === 'people-and-places' ? null : words.record.noDate;
  const [source = words.sourceUnknown, ...others] = [
    ...(row.sourceName === null ? [] : [row.sourceName]),
    ...row.alsoFrom,
  ];
  const sources = others.length === 0 ? source : words.record.andOthers(source, others.length);
  const kind = showCategory ? words.categories[row.category].name : null;
  const flag = loudestFlag(row.values) ?? allergyFlag(row.particulars, words.allergies);
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
        {words.titled(row.title)}
        <OwnMarks row={row} />
      </span>{' '}
      <span className={css.value}>
        <span className={css.text}>{rowValueText(row.values, words.values) ?? statusOf(row, flag, words)}</span>
        {flag === null ? null : <FlagMark flag={flag} />}
      </span>{' '}
      <span className={css.date}>{date === null ? missing : formatDate(date)}</span>{' '}
      <span className={css.second}>
        {row.enteredInError ? <span className={css.mistake}>{words.enteredInError} · </span> : null}
        {row.goneSince === null ? null : <span className={css.mistake}>{words.noLongerListed} · </span>}
        {joined([kind, words.named(row.subtitle ?? ''), row.who, row.where === row.title ? null : row.where, sources])}
      </span>
    </Link>
  );
}

/** Of an allergy how bad it is says more than that it is there; of a stay how long it was. */
function statusOf({ category, date, status }: EntryRow, flag: Flag | null, { dates, named }: Words): string | null {
  if (category === 'allergies' && flag !== null) return null;
  const isStay = category === 'visits' && date?.start?.slice(0, 10) !== (date?.end ?? date?.start)?.slice(0, 10);
  return isStay && date !== null ? formatPeriod(date, dates) : status === null ? null : named(status);
}
