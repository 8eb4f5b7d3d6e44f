import { hashKey, useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { categories, type Category, type MonthView, type TimelineEntry } from '../../../preload/api.ts';
import { ask, type CallFailure } from '../../bridge/bridge.ts';
import { createPacer } from '../../bridge/pacer.ts';
import { callKey, useCall } from '../../bridge/use-call.ts';
import type { ListRows } from '../../format/list-row.ts';
import type { Place } from './timeline-rows.ts';

export interface Months {
  readonly months: readonly MonthView[] | null;
  readonly failure: CallFailure | null;
  /** The record holds more than when this was read. */
  readonly outdated: boolean;
  readonly refresh: () => void;
}

export function useMonths(): Months {
  const client = useQueryClient();
  const { data, error, isStale, isFetching, refetch } = useCall('record.months', {});
  const refresh = useCallback(() => {
    void refetch();
    void client.invalidateQueries({ queryKey: ['record.timeline'] });
  }, [client, refetch]);
  return { months: data ?? null, failure: error, outdated: isStale && !isFetching && data !== undefined, refresh };
}

export interface TimelineEntries {
  /** `null`: it is on its way. */
  readonly entryAt: (place: Place) => TimelineEntry | null;
  readonly onInSight: (first: number, last: number) => void;
  readonly failure: CallFailure | null;
  readonly tryAgain: () => void;
}

const pageSize = 60;
/** Rows around those in sight that are read as well. */
const ahead = 30;
/** Pages that only fly by are not read. */
const lookAgainMs = 60;

/** Reads what is in sight, wherever that is; what was read before is there at once. */
export function useTimelineEntries(rows: ListRows<Place>, kinds: readonly Category[]): TimelineEntries {
  const client = useQueryClient();
  const [sight, setSight] = useState<Sight>({ first: 0, last: ahead });
  const asked = useMemo(() => categories.filter((one) => kinds.includes(one)), [kinds]);
  const wanted = useMemo(() => pagesAround(rows, sight), [rows, sight]);
  const pages = useQueries({
    queries: wanted.map((place) => {
      const argument = argumentOf(asked, place);
      return {
        queryKey: callKey('record.timeline', argument),
        queryFn: () => ask('record.timeline', argument),
        // The entries are taken from the client below, so reading the results does not say that they are needed.
        notifyOnChangeProps: ['data', 'error'] as const,
      };
    }),
  });
  const pageAt = useMemo(() => pagesIn(client, asked), [client, asked]);
  const entryAt = ({ month, offset }: Place): TimelineEntry | null => {
    const first = offset - (offset % pageSize);
    return pageAt({ month, offset: first })?.[offset - first] ?? null;
  };
  return {
    entryAt,
    onInSight: usePaced(setSight),
    failure: pages.find(({ error }) => error !== null)?.error ?? null,
    tryAgain: () => {
      for (const page of pages) if (page.error !== null) void page.refetch();
    },
  };
}

function usePaced(tell: (sight: Sight) => void): (first: number, last: number) => void {
  const paced = useMemo(() => pacedBy(tell), [tell]);
  useEffect(() => paced.stop, [paced]);
  return paced.ask;
}

/** Tells where one has come to, not each row on the way. */
function pacedBy(tell: (sight: Sight) => void) {
  let latest: Sight = { first: 0, last: ahead };
  const pacer = createPacer(() => tell(latest), lookAgainMs);
  return {
    stop: (): void => pacer.stop(),
    ask(this: void, first: number, last: number): void {
      latest = { first, last };
      pacer.ask();
    },
  };
}

/** What has been read of these kinds. Each row in sight asks with every frame that is scrolled: a page's name is made once. */
function pagesIn(
  client: QueryClient,
  kinds: readonly Category[],
): (first: Place) => readonly TimelineEntry[] | undefined {
  const names = new Map<string, string>();
  return (first) => {
    const place = `${first.month} ${first.offset}`;
    const name = names.get(place) ?? hashKey(callKey('record.timeline', argumentOf(kinds, first)));
    names.set(place, name);
    return client.getQueryCache().get<readonly TimelineEntry[]>(name)?.state.data;
  };
}

interface Sight {
  readonly first: number;
  readonly last: number;
}

const argumentOf = (kinds: readonly Category[], { month, offset }: Place) => ({
  ...{ kinds: [...kinds], month, offset, limit: pageSize },
});

/** The first places of the pages that these rows lie in. */
function pagesAround(rows: ListRows<Place>, { first, last }: Sight): readonly Place[] {
  const found = new Map<string, Place>();
  for (let index = Math.max(0, first - ahead); index < last + ahead; index++) {
    const row = rows.at(index);
    if (row?.kind !== 'item') continue;
    const offset = row.item.offset - (row.item.offset % pageSize);
    found.set(`${row.item.month} ${offset}`, { month: row.item.month, offset });
  }
  return [...found.values()];
}
