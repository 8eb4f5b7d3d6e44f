/** Milliseconds since 1970, the end not included. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
}

/** A date of a search, such as `ge2026-03` or `lt2026-03-02T08:00:00Z`. See https://hl7.org/fhir/search.html#date */
export type DateTest = (searched: DateSpan) => boolean;

const form =
  /^(eq|ne|ge|gt|le|lt|sa|eb)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?)$/;

/** `null` for what is no date. A date stands for all of its day, month or year. */
export function parseDateParameter(text: string): DateTest | null {
  // A plus sign that nobody encoded arrives as a blank.
  const [, prefix = 'eq', written = ''] = form.exec(text.replace(' ', '+')) ?? [];
  const span = dateSpan(written);
  if (span === null) return null;
  const { start, end } = span;
  const within: DateTest = (searched) => searched.start >= start && searched.end <= end;
  switch (prefix) {
    case 'ge':
      return (searched) => searched.end > end || within(searched);
    case 'gt':
      return (searched) => searched.end > end;
    case 'sa':
      return (searched) => searched.start >= end;
    case 'le':
      return (searched) => searched.start < start || within(searched);
    case 'lt':
      return (searched) => searched.start < start;
    case 'eb':
      return (searched) => searched.end <= start;
    case 'ne':
      return (searched) => !within(searched);
    default:
      return within;
  }
}

/** A moment, which is a millisecond long. */
export const momentSpan = (moment: number): DateSpan => ({ start: moment, end: moment + 1 });

/** All that a written date stands for; `null` for what is none. */
export function dateSpan(written: string): DateSpan | null {
  const start = Date.parse(written.length === 16 ? `${written}Z` : written);
  return Number.isNaN(start) ? null : { start, end: endOf(written, start) };
}

/** The first moment after all that the text stands for. */
function endOf(written: string, start: number): number {
  const [year = 0, month = 1, day = 1] = written.slice(0, 10).split('-').map(Number);
  if (written.length === 4) return Date.UTC(year + 1, 0, 1);
  if (written.length === 7) return Date.UTC(year, month, 1);
  if (written.length === 10) return Date.UTC(year, month - 1, day + 1);
  if (/\.\d/.test(written)) return start + 1;
  return start + (/T\d{2}:\d{2}:/.test(written) ? 1_000 : 60_000);
}
