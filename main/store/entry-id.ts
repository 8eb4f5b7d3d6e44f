import type { EntryDate } from '../values/entry.ts';

/**
 * Entry ids sort as their dates do, so that "newest first" is the order of the table itself and a search may stop early.
 * High bits: the date as written, in seconds since 1800 (34 bits); low bits: a counter. Undated ones lie below all dates.
 * The counter is short, since the index of words keeps the distances between ids.
 */
const counterBits = 6;
const perSecond = 2 ** counterBits;
const firstSecond = Date.UTC(1800, 0, 1) / 1000;
const seconds = 2 ** 34;

export const firstUndatedId = 1;
export const firstDatedId = 2 ** 32;

/** The ids of one second. */
export interface IdRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Where an entry of this date belongs. Dates of a day, month or year count from their beginning; the offset from UTC is
 * left aside, since the list shows the day as it was written. What is no date is undated.
 */
export function idRange(date: EntryDate | null): IdRange {
  const second = date === null ? null : (writtenSecond(date.start) ?? writtenSecond(date.end));
  if (second === null) return { from: firstUndatedId, to: firstDatedId };
  const from = firstDatedId + Math.min(Math.max(second - firstSecond, 0), seconds - 1) * perSecond;
  return { from, to: from + perSecond };
}

/** With as much again of what follows, for when a second is full: of dates without a time, many are the same. */
export function widerRange({ from, to }: IdRange): IdRange {
  return { from, to: to + (to - from) };
}

/** How far ids of one moment are from those of another, in seconds of time. */
export const idsIn = (length: number): number => length * perSecond;

/** Milliseconds since 1970 of the moment that a dated entry was put at. */
export const timeOf = (id: number): number => (firstSecond + secondOf(id - firstDatedId)) * 1000;

/** The second that an entry was put at. */
export const secondOf = (id: number): number => Math.floor(id / perSecond);

/** Where the entries of a year begin. */
export const firstIdOfYear = (year: number): number => idRange({ start: String(year), end: null }).from;

const writtenDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?/;

function writtenSecond(text: string | null): number | null {
  const parts = text === null ? null : writtenDate.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? Number.NaN));
  const from = (part: number | undefined, otherwise: number): number =>
    part === undefined || Number.isNaN(part) ? otherwise : part;
  const moment = new Date(0);
  moment.setUTCFullYear(from(year, 0), from(month, 1) - 1, from(day, 1));
  moment.setUTCHours(from(hour, 0), from(minute, 0), from(second, 0));
  return moment.getTime() / 1000;
}
