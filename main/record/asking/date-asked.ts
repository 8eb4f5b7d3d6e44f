// Dates of a search and of what is searched, as spans of time (https://hl7.org/fhir/R4/search.html#date).
import { isDate } from '../words/dates.ts';

/** Milliseconds since 1970, the end not included; infinite where a period is open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const datePrefixes = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'sa', 'eb', 'ap'] as const;

export interface DateAsked extends Span {
  readonly prefix: (typeof datePrefixes)[number];
}

/** All that a date stands for: "2015" is a year long. Without a zone it is read as UTC. `null`: it is no date. */
export function spanOf(text: string): Span | null {
  if (!isDate(text)) return null;
  const [day = '', time] = text.split('T');
  if (time === undefined) return { from: Date.parse(day), to: dayAfter(day) };
  const from = Date.parse(/[Z+-]/.test(time) ? text : `${text}Z`);
  if (Number.isNaN(from)) return null;
  return { from, to: from + (time.includes('.') ? 1 : /^\d\d:\d\d:/.test(time) ? 1_000 : 60_000) };
}

/** The first moment after a year, a month or a day. */
function dayAfter(day: string): number {
  const date = new Date(day);
  if (day.length === 4) return date.setUTCFullYear(date.getUTCFullYear() + 1);
  return day.length === 7 ? date.setUTCMonth(date.getUTCMonth() + 1) : date.setUTCDate(date.getUTCDate() + 1);
}

/** "ge2023-04", "2023"; `null`: it is no date. */
export function parseDateAsked(text: string): DateAsked | null {
  const prefix = datePrefixes.find((one) => text.startsWith(one));
  const span = spanOf(prefix === undefined ? text : text.slice(2));
  return span === null ? null : { prefix: prefix ?? 'eq', ...span };
}

/** Whether what happened then is meant. `now`: "about" is looser the longer ago it is. */
export function isMeant(asked: DateAsked, { from, to }: Span, now: number): boolean {
  const isWithin = from >= asked.from && to <= asked.to;
  switch (asked.prefix) {
    case 'eq':
      return isWithin;
    case 'ne':
      return !isWithin;
    case 'lt':
      return from < asked.from;
    case 'le':
      return from < asked.from || isWithin;
    case 'gt':
      return to > asked.to;
    case 'ge':
      return to > asked.to || isWithin;
    case 'sa':
      return from >= asked.to;
    case 'eb':
      return to <= asked.from;
    case 'ap': {
      const loose = Math.abs(now - asked.from) / 10;
      return from < asked.to + loose && to > asked.from - loose;
    }
  }
}
