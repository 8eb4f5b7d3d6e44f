import { VisuallyHidden } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { TimelineEntry } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { OwnMarks } from '../../components/own-marks.tsx';
import { Bone } from '../../components/skeleton.tsx';
import { isSameSlot, type RowSlot } from '../../components/row-focus.ts';
import { dateOf, formatDate, formatDay } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { loudestFlag, rowValueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import css from './timeline-row.module.css';

interface RowProps {
  /** `null`: it is on its way, and its place is kept. */
  readonly entry: TimelineEntry | null;
  readonly above: TimelineEntry | null;
  readonly place: RecordPlace;
  readonly slot: RowSlot;
  /** Visits are not listed themselves, so their names stand with what belongs to them. */
  readonly namesVisit: boolean;
}

/** The day, once for all of it; then what it is, beneath its visit where it belongs to one. */
function Row({ entry, above, place, slot, namesVisit }: RowProps): ReactNode {
  const words = useWords();
  if (entry === null) return <Waiting slot={slot} />;
  const { day, isNew } = dayOf(entry, above, words);
  const flag = loudestFlag(entry.values);
  return (
    <Link
      to={{ screen: 'record', ...place, entryId: entry.id }}
      className={css.row}
      data-entry={entry.id}
      data-kind={entry.category === 'visits' ? 'visit' : entry.visit === null ? 'alone' : 'beneath'}
      {...(entry.id === place.entryId ? { 'aria-current': true } : {})}
      {...(entry.enteredInError ? { 'data-error': true } : {})}
      {...slot}
    >
      <span className={css.day}>{isNew ? day : <VisuallyHidden>{day}</VisuallyHidden>}</span>{' '}
      <span className={css.mark} aria-hidden="true" />
      <span className={css.title}>
        {words.titled(entry.title)}
        <OwnMarks row={entry} />
      </span>{' '}
      <span className={css.value}>
        <span className={css.text}>{rowValueText(entry.values, words.values) ?? words.named(entry.status ?? '')}</span>
        {flag === null ? null : <FlagMark flag={flag} />}
      </span>{' '}
      <Second entry={entry} namesVisit={namesVisit} />
    </Link>
  );
}

/** Drawn only where what it shows has changed: while one scrolls, a row in sight costs nothing. */
export const TimelineRow = memo(
  Row,
  (one, other) =>
    one.entry === other.entry &&
    one.above === other.above &&
    one.place === other.place &&
    one.namesVisit === other.namesVisit &&
    isSameSlot(one.slot, other.slot),
);

function Second({ entry, namesVisit }: { readonly entry: TimelineEntry; readonly namesVisit: boolean }): ReactNode {
  const words = useWords();
  const { visit, category, subtitle, who, where, sourceName, alsoFrom } = entry;
  const [source = words.sourceUnknown, ...others] = [...(sourceName === null ? [] : [sourceName]), ...alsoFrom];
  const sources = others.length === 0 ? source : words.record.andOthers(source, others.length);
  const own = dateOf(entry.date);
  const visitDate = dateOf(visit?.date ?? null);
  // What came on another day than its visit says so.
  const ownDay =
    visit !== null && own !== null && own.slice(0, 10) !== visitDate?.slice(0, 10) ? formatDate(own) : null;
  const at =
    visit === null
      ? null
      : words.record.atVisit(words.titled(visit.title), visitDate === null ? null : formatDate(visitDate));
  return (
    <span className={css.second}>
      {entry.enteredInError ? <span className={css.mistake}>{words.enteredInError} · </span> : null}
      {entry.goneSince === null ? null : <span className={css.mistake}>{words.noLongerListed} · </span>}
      {joined([
        words.categories[category].name,
        ownDay,
        words.named(subtitle ?? ''),
        namesVisit ? at : null,
        who,
        where,
        sources,
      ])}
      {visit === null || namesVisit ? null : (
        <VisuallyHidden>, {words.record.partOfVisit(words.titled(visit.title))}</VisuallyHidden>
      )}
    </span>
  );
}

/** Beneath a visit the day is that of the visit. */
function dayOf(
  entry: TimelineEntry,
  above: TimelineEntry | null,
  words: Words,
): { readonly day: string; readonly isNew: boolean } {
  const dayOfOne = (one: TimelineEntry): string => {
    const date = dateOf(one.visit?.date ?? one.date);
    if (date === null) return words.record.undatedShort;
    return /^\d{4}(-\d\d)?$/.test(date) ? words.record.sometimeIn(formatDate(date)) : formatDay(date);
  };
  const day = dayOfOne(entry);
  return { day, isNew: above === null || dayOfOne(above) !== day };
}

/** Takes the focus as the row will that comes in its place. */
function Waiting({ slot }: { readonly slot: RowSlot }): ReactNode {
  const { loading } = useWords();
  return (
    <span className={css.row} data-kind="waiting" {...slot}>
      <VisuallyHidden>{loading}</VisuallyHidden>
      <span className={css.title} aria-hidden="true">
        <Bone width={14} />
      </span>
      <span className={css.second} aria-hidden="true">
        <Bone width={22} height={0.75} />
      </span>
    </span>
  );
}
