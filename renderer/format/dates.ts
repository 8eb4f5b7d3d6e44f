// FHIR dates as a person reads them: the precision is the text's own, so "2015" stays "2015".
import type { EntryDate } from '../../preload/api.ts';
import { dateFormat } from './formats.ts';
import { usualHabits, type Habits } from './habits.ts';

/** A date that was written down: what is `null` was not said. */
export interface WrittenDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number | null;
  readonly day: number | null;
  /** `HH:MM` by the clock of the place, where it matters. */
  readonly time: string | null;
}

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Reads a FHIR date, dateTime or instant (https://hl7.org/fhir/R4/datatypes.html#dateTime). A moment with an offset is told by
 * the clock of the place where it was written; one in UTC by this computer's clock, unless it is midnight: that stands for a day.
 * `null`: not such a date.
 */
export function readDate(text: string, { timeZone }: Habits = usualHabits()): WrittenDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, time, offset] = match;
  if (Number.isNaN(Date.parse(text))) return null;
  const inUtc = offset === 'Z' || offset === '+00:00';
  if (inUtc && time !== '00:00') return atPlace(new Date(text), timeZone);
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    time: time === undefined || (inUtc && time === '00:00') ? null : time,
  };
}

function atPlace(moment: Date, timeZone: string | undefined): WrittenDate {
  if (timeZone === undefined) return here(moment);
  const parts = dateFormat('en-US-u-ca-gregory-nu-latn', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** By this computer's clock. */
function here(moment: Date): WrittenDate {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return {
    year: moment.getFullYear(),
    month: moment.getMonth() + 1,
    day: moment.getDate(),
    time: `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`,
  };
}

/** "2015", "March 2015", "Mar 2, 2015". Text that is no date is shown as it stands. */
export function formatDate(text: string, habits: Habits = usualHabits()): string {
  const date = readDate(text, habits);
  return date === null ? text : dateText(date, habits);
}

/** The day by this computer's clock: `2026-11-25`. */
export const isoDay = (moment: Date, { timeZone }: Habits = usualHabits()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);

/** The day of a moment of a chart, in milliseconds since 1970. */
export const formatDayOf = (time: number, habits: Habits = usualHabits()): string =>
  formatDate(new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length), habits);

/** The same with the time of day, where one was written. */
export function formatDateTime(text: string, habits: Habits = usualHabits()): string {
  const date = readDate(text, habits);
  if (date === null) return text;
  if (date.time === null) return dateText(date, habits);
  const [hour, minute] = date.time.split(':').map(Number);
  const moment = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1, hour, minute));
  return dateFormat(habits.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(moment);
}

/**
 * The same moment by this computer's clock, where it was written by the clock of another place; `null` where the two agree, or
 * where the text does not say which moment it is.
 */
export function formatHere(text: string, habits: Habits = usualHabits()): string | null {
  const there = readDate(text, habits);
  if (there === null || there.time === null || !/[+-]\d\d:\d\d$/.test(text)) return null;
  const moment = new Date(text);
  const told = atPlace(moment, habits.timeZone);
  if (told.time === there.time && told.day === there.day) return null;
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: habits.timeZone } as const;
  return new Intl.DateTimeFormat(habits.locale, format).format(moment);
}

function dateText({ year, month, day }: WrittenDate, { locale }: Habits): string {
  if (month === null) return String(year);
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  const style = day === null ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'medium' } as const);
  return dateFormat(locale, { ...style, timeZone: 'UTC' }).format(moment);
}

/** Beneath a heading that says the year: "Mon, Mar 2"; a month or a year that stands alone is said as it is. */
export function formatDay(text: string, habits: Habits = usualHabits()): string {
  const date = readDate(text, habits);
  if (date === null || date.month === null || date.day === null) return formatDate(text, habits);
  const moment = new Date(Date.UTC(date.year, date.month - 1, date.day));
  const style = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(habits.locale, style).format(moment);
}

/** Both ends of a period, or the one day; `null` where no date was given. */
export function formatPeriod(
  { start, end }: EntryDate,
  words: { readonly from: (date: string) => string; readonly until: (date: string) => string },
  habits: Habits = usualHabits(),
): string | null {
  if (start === null) return end === null ? null : words.until(formatDateTime(end, habits));
  if (end === null || end === start) return formatDateTime(start, habits);
  const [first, last] = [formatDate(start, habits), formatDate(end, habits)];
  return first === last ? first : `${first} – ${last}`;
}

/** The day by which an entry stands in a list. */
export const dateOf = (date: EntryDate | null): string | null => date?.start ?? date?.end ?? null;

/** A heading for all that was written in one month: "March 2015", or "2015" where the month was not said. */
export function formatMonth(text: string, habits: Habits = usualHabits()): string {
  const date = readDate(text, habits);
  return date === null ? text : dateText({ ...date, day: null }, habits);
}

/** A moment of this app, such as the last reading: "today, 3:40 PM" says it better than a date. */
export function formatMoment(
  iso: string,
  now: Date,
  words: { readonly today: (time: string) => string; readonly yesterday: (time: string) => string },
  habits: Habits = usualHabits(),
): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: habits.timeZone });
  const time = new Intl.DateTimeFormat(habits.locale, { timeStyle: 'short', timeZone: habits.timeZone }).format(moment);
  const days = Math.round((Date.parse(day.format(now)) - Date.parse(day.format(moment))) / 86_400_000);
  if (days === 0) return words.today(time);
  if (days === 1) return words.yesterday(time);
  const date = new Intl.DateTimeFormat(habits.locale, { dateStyle: 'medium', timeZone: habits.timeZone });
  return `${date.format(moment)}, ${time}`;
}

/** Whole years of life at `today`; `null` unless the day of birth is known. */
export function ageAt(birthDate: string, today: Date): number | null {
  const birth = /^\d{4}-\d\d-\d\d$/.test(birthDate) ? readDate(birthDate) : null;
  if (birth === null || birth.month === null || birth.day === null) return null;
  const years = today.getFullYear() - birth.year;
  const hadBirthday =
    today.getMonth() + 1 > birth.month || (today.getMonth() + 1 === birth.month && today.getDate() >= birth.day);
  const age = hadBirthday ? years : years - 1;
  return age >= 0 && age < 150 ? age : null;
}
