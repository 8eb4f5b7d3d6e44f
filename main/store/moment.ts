import type { EntryDate } from '../values/entry.ts';
import { firstDatedId, idRange, idsIn, timeOf } from './entry-id.ts';

/**
 * Where an entry stands in the timeline, newest first: by its own id, which is by its date; or right beneath the visit that
 * it belongs to. Of the two moments of an id, the odd one is the entry's own, the even one is for what belongs to it.
 */
export function momentOf(entry: number, visit: VisitPlace | null): number {
  if (visit === null || visit.entry === null || visit.first === null || visit.last === null) return ownMoment(entry);
  const isNear = entry < firstDatedId || (entry >= visit.first && entry < visit.last);
  return isNear ? visit.entry * 2 : ownMoment(entry);
}

export interface VisitPlace {
  /** `null`: it is not stored, or has no date. */
  readonly entry: number | null;
  /** Ids of what is gathered beneath it. */
  readonly first: number | null;
  /** Exclusive. */
  readonly last: number | null;
}

export const nowhere: VisitPlace = { entry: null, first: null, last: null };

/**
 * What belongs to a visit is gathered there if it is of its days, or came soon after, as results do. An illness that began
 * years before stays where it began, though it was written down at that visit.
 */
export function gatheredBy(entry: number, date: EntryDate | null): VisitPlace {
  if (entry < firstDatedId) return nowhere;
  const end = date?.end === null || date === null ? entry : idRange({ start: date.end, end: null }).from;
  return { entry, first: entry - idsIn(secondsOfDay), last: Math.max(entry, end) + idsIn(31 * secondsOfDay) };
}

const secondsOfDay = 86_400;
const ownMoment = (entry: number): number => entry * 2 + 1;

/** Moments of one month, or of all that is undated. */
export interface MomentRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The month that a moment lies in, as `2015-03`; `null` for what is undated. */
export function monthOf(moment: number): string | null {
  const entry = Math.floor(moment / 2);
  return entry < firstDatedId ? null : new Date(timeOf(entry)).toISOString().slice(0, 7);
}

/** `month`: as `monthOf` gives it. */
export function momentsOf(month: string | null): MomentRange {
  if (month === null) return { from: 0, to: firstDatedId * 2 };
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const start = (text: string): number => idRange({ start: text, end: null }).from * 2;
  return { from: start(month), to: start(next.toISOString().slice(0, 7)) };
}
