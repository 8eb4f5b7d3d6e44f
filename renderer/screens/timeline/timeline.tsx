// Everything in the order of time: visits with what belongs to them, the rest by day. Every place is known before its entry is read.
import { VisuallyHidden } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { categories, type MonthView } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { VirtualList, type RowSlot, type VirtualListHandle } from '../../components/virtual-list.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { NewerItems } from '../record/newer-items.tsx';
import { NoEntries } from '../record/no-entries.tsx';
import { SourceFilter } from '../record/source-filter.tsx';
import { KindFilter } from './kind-filter.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { kindCounts, timelineRows, yearAt, type Place, type Year } from './timeline-rows.ts';
import css from './timeline.module.css';
import { useMonths, useTimelineEntries, type Months } from './use-timeline.ts';
import { YearRail } from './year-rail.tsx';
import { YearSelect } from './year-select.tsx';

export function Timeline({ place }: { readonly place: RecordPlace }): ReactNode {
  const { record: words } = useWords();
  const list = useMonths();
  if (list.months !== null && list.months.length > 0) return <Filled place={place} list={list} months={list.months} />;
  return (
    <div className={css.timeline}>
      <Screen>
        <PageTitle title={words.timeline} about={words.timelineAbout} />
        {list.failure === null ? null : (
          <FailureNotice title={words.failed} failure={list.failure} onTryAgain={list.refresh} />
        )}
        {list.months === null && list.failure === null ? <SkeletonRows count={10} /> : null}
        {list.months === null ? null : <NoEntries place={place} />}
      </Screen>
    </div>
  );
}

function Filled(props: {
  readonly place: RecordPlace;
  readonly list: Months;
  readonly months: readonly MonthView[];
}): ReactNode {
  const { place, list, months } = props;
  const { record: words, dates, items } = useWords();
  const counts = useMemo(() => kindCounts(months), [months]);
  // The same ones as before, though the address says them anew when an entry is opened: the list stays where it is.
  const chosen = place.kinds.join(' ');
  const kinds = useMemo(() => categories.filter((one) => chosen === '' || chosen.split(' ').includes(one)), [chosen]);
  const { rows, years, total } = useMemo(
    () => timelineRows(months, kinds, dates.undated),
    [months, kinds, dates.undated],
  );
  const handle = useRef<VirtualListHandle>(null);
  const [{ first, last }, show] = useSight(rows.count, years);
  const [jumped, setJumped] = useState<Year | null>(null);
  const [said, setSaid] = useState('');
  // The last years have no room to come to the top.
  const isAtEnd = last >= rows.count - 1;
  const current = isAtEnd && jumped !== null && jumped.row >= first ? jumped : yearAt(years, first);
  useKeepYear(years, current, handle);
  const jump = useCallback(
    (to: Year) => {
      const { year, count, row } = to;
      handle.current?.jumpTo(row);
      setJumped(to);
      setSaid(words.jumped(year ?? dates.undated, items(count)));
    },
    [words, dates.undated, items],
  );
  return (
    <div className={css.timeline}>
      <Screen>
        <PageTitle title={words.timeline} about={words.timelineAbout}>
          <div className={css.tools}>
            <YearSelect years={years} current={current} onJump={jump} />
            <SourceFilter place={place} />
          </div>
        </PageTitle>
        <KindFilter place={place} counts={counts} />
        <VisuallyHidden component="output">{said}</VisuallyHidden>
        {rows.count === 0 ? <NoEntries place={place} /> : null}
        <NewerItems list={{ outdated: list.outdated, pages: first < atTop ? 1 : 3, refresh: list.refresh }} />
        {rows.count === 0 ? null : <Entries {...{ place, kinds, rows, total, handle }} onInSight={show} />}
      </Screen>
      <YearRail years={years} current={current} onJump={jump} />
    </div>
  );
}

interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Rows up to here are at the top. */
const atTop = 20;

/** The rows in sight, told anew only where something beside the list tells of it: while one scrolls, that rests. */
function useSight(count: number, years: readonly Year[]): readonly [Sight, (sight: Sight) => void] {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 });
  const show = useCallback(
    (next: Sight) =>
      setSight((before) => {
        const isNearEnd = Math.max(before.last, next.last) >= count - 1;
        const isAlike = yearAt(years, before.first) === yearAt(years, next.first);
        return isAlike && !isNearEnd && before.first < atTop === next.first < atTop ? before : next;
      }),
    [count, years],
  );
  return [sight, show];
}

/** Other kinds chosen: one stays in the year that one looked at. */
function useKeepYear(years: readonly Year[], current: Year | null, handle: RefObject<VirtualListHandle | null>): void {
  const seen = useRef<string | null>(null);
  const before = useRef(years);
  useEffect(() => {
    if (before.current === years) {
      seen.current = current?.year ?? null;
      return;
    }
    before.current = years;
    const same = years.find(({ year }) => year === seen.current);
    if (same !== undefined && same.row > 0) handle.current?.jumpTo(same.row);
  }, [years, current, handle]);
}

const rowHeight = 69;

function Entries(props: {
  readonly place: RecordPlace;
  readonly kinds: RecordPlace['kinds'];
  readonly rows: ReturnType<typeof timelineRows>['rows'];
  readonly total: number;
  readonly handle: RefObject<VirtualListHandle | null>;
  readonly onInSight: (sight: Sight) => void;
}): ReactNode {
  const { place, kinds, rows, total, handle, onInSight: show } = props;
  const { record: words } = useWords();
  const { entryAt, onInSight, failure, tryAgain } = useTimelineEntries(rows, kinds);
  const renderItem = (at: Place, slot: RowSlot): ReactNode => (
    <TimelineRow
      entry={entryAt(at)}
      above={at.offset === 0 ? null : entryAt({ ...at, offset: at.offset - 1 })}
      {...{ place, slot }}
      namesVisit={!kinds.includes('visits')}
    />
  );
  const tell = useCallback(
    (first: number, last: number) => {
      onInSight(first, last);
      show({ first, last });
    },
    [onInSight, show],
  );
  return (
    <>
      {failure === null ? null : <FailureNotice title={words.moreFailed} failure={failure} onTryAgain={tryAgain} />}
      <VirtualList label={words.list} {...{ rows, rowHeight, total, renderItem, handle }} onInSight={tell} />
    </>
  );
}
