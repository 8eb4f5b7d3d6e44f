// Moments and spans of time: Period, and `x[x]` of dates, ages and words (https://hl7.org/fhir/R4/datatypes.html#Period).
import type { EntryDate } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import { dateWords, isDate } from '../words/dates.ts';

/** The date as FHIR wrote it; `null` for what is no date, which is never made into one. */
export function readDate(place: Place): string | null {
  const text = place.string();
  if (text === null || !isDate(text)) return null;
  place.take();
  return text;
}

export function readPeriod(place: Place): EntryDate | null {
  const start = readDate(place.get('start'));
  const end = readDate(place.get('end'));
  if (start === null && end === null) return null;
  const isWhole = ['start', 'end'].every((name) => !place.get(name).isThere || place.get(name).isTaken);
  if (isWhole) place.take();
  return { start, end };
}

/** The first of these that is a date or a period; they are not looked at any further. */
export function firstDate(...places: readonly Place[]): EntryDate | null {
  for (const place of places) {
    if (place.isObject) {
      const period = readPeriod(place);
      if (period !== null) return period;
    }
    const start = readDate(place);
    if (start !== null) return { start, end: null };
  }
  return null;
}

/** For `name[x]`: a dateTime, a date, an instant or a Period. */
export function dateOfChoice(of: Place, name: string): EntryDate | null {
  const choice = of.choice(name);
  return choice === null ? null : firstDate(choice.place);
}

export function periodText(place: Place): string | null {
  const period = readPeriod(place);
  if (period === null) return null;
  place.take();
  return entryDateText(period);
}

export function entryDateText({ start, end }: EntryDate): string | null {
  if (start === null) return end === null ? null : `until ${dateWords(end)}`;
  if (end === null) return `since ${dateWords(start)}`;
  return start === end ? dateWords(start) : `${dateWords(start)} to ${dateWords(end)}`;
}
