// Dates as text (`YYYY-MM-DD`), reckoned in UTC so that no machine's own time zone shows in a record.
const dayMs = 86_400_000;

/** A date to whatever precision is known: `2015`, `2015-03`, `2015-03-02` or, by the local clock, `2015-03-02T08:15`. */
export type When = string;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

export const dayOf = (when: When): string => when.slice(0, 10);

/** Years are negative before `today`, as in -7.5. */
export const dateAt = (today: string, years: number): string => addDays(today, Math.round(years * 365.25));

export const yearsAt = (today: string, date: string): number => -daysBetween(date, today) / 365.25;

export function ageAt(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day itself when clinics are open on it, else the next such day. */
export function openDay(date: string): string {
  let day = date;
  while (weekdayOf(day) === 0 || weekdayOf(day) === 6 || closedDays.has(day.slice(5))) day = addDays(day, 1);
  return day;
}

const closedDays = new Set(['01-01', '07-04', '12-24', '12-25', '12-31']);

export const addMinutes = (when: When, minutes: number): When =>
  new Date(Date.parse(`${when}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);

export const atTime = (date: string, minutesOfDay: number): When =>
  addMinutes(`${date}T00:00`, Math.round(minutesOfDay / 5) * 5);

/** `-06:00`, or `-05:00` from the second Sunday in March to the first in November: all the people live in US Central time. */
export function centralOffset(date: string): string {
  const year = date.slice(0, 4);
  const starts = addDays(firstSunday(`${year}-03-01`), 7);
  const ends = firstSunday(`${year}-11-01`);
  return date >= starts && date < ends ? '-05:00' : '-06:00';
}

const firstSunday = (date: string): string => addDays(date, (7 - weekdayOf(date)) % 7);

/** ISO 8601 with the local offset; dates of less precision stay as they are. */
export const withOffset = (when: When): string => (when.length > 10 ? `${when}:00${centralOffset(dayOf(when))}` : when);

/** ISO 8601 in UTC; dates of less precision stay as they are. */
export const inUtc = (when: When): string =>
  when.length > 10 ? `${new Date(withOffset(when)).toISOString().slice(0, 19)}Z` : when;

/** An instant always has a time: noon where only the day is known. */
export const instantOf = (when: When): string => inUtc(when.length === 10 ? `${when}T12:00` : when);
