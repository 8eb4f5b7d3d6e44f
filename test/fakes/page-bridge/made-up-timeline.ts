import type { MonthView, TimelineEntry } from '../../../preload/api.ts';
import type { MadeUpEntry } from './made-up-record.ts';

/** The timeline of a made-up record: what the same system wrote in the days after a visit belongs to it. */
export interface MadeUpTimeline {
  readonly months: readonly MonthView[];
  readonly ofMonth: (month: string | null) => readonly TimelineEntry[];
}

const known = new WeakMap<readonly MadeUpEntry[], MadeUpTimeline>();

export function madeUpTimeline(entries: readonly MadeUpEntry[]): MadeUpTimeline {
  const made = known.get(entries) ?? timelineOf(entries);
  known.set(entries, made);
  return made;
}

function timelineOf(entries: readonly MadeUpEntry[]): MadeUpTimeline {
  const visits = entries.filter(({ category }) => category === 'visits');
  const beneath = new Map(visits.map(({ id }) => [id, [] as MadeUpEntry[]]));
  const alone: MadeUpEntry[] = [];
  for (const entry of entries) {
    const visit = entry.category === 'labs' || entry.category === 'vitals' ? visitOf(entry, visits) : undefined;
    if (visit === undefined) alone.push(entry);
    else beneath.get(visit.id)?.push(entry);
  }
  const byMonth = new Map<string | null, TimelineEntry[]>();
  for (const entry of alone) {
    const day = dayOf(entry);
    const month = day === null ? null : `${day}-01`.slice(0, 7);
    const visit = { id: entry.id, title: entry.title, date: entry.date };
    const children = (beneath.get(entry.id) ?? []).map((one) => ({ ...one, visit }));
    const ofMonth = byMonth.get(month) ?? [];
    byMonth.set(month, ofMonth);
    ofMonth.push({ ...entry, visit: null }, ...children);
  }
  return {
    months: [...byMonth].map(([month, of]) => ({ month, counts: countsOf(of) })),
    ofMonth: (month) => byMonth.get(month) ?? [],
  };
}

/** Newest first, so the first that is not later is the last visit before it. */
function visitOf(entry: MadeUpEntry, visits: readonly MadeUpEntry[]): MadeUpEntry | undefined {
  const day = dayOf(entry);
  if (day === null) return undefined;
  const visit = visits.find((one) => one.connectionId === entry.connectionId && (dayOf(one) ?? '') <= day);
  const days = visit === undefined ? Infinity : (Date.parse(day) - Date.parse(dayOf(visit) ?? '')) / 86_400_000;
  return days <= 4 ? visit : undefined;
}

const dayOf = ({ date }: MadeUpEntry): string | null => date?.start?.slice(0, 10) ?? null;

function countsOf(entries: readonly TimelineEntry[]): MonthView['counts'] {
  const counts: { -readonly [Name in keyof MonthView['counts']]: number } = {};
  for (const { category } of entries) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}
