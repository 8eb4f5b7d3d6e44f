/** A date of a search, such as `ge2026-03` or `lt2026-03-02T08:00:00Z`. See https://hl7.org/fhir/search.html#date */
export type DateTest = (moment: number) => boolean;

const form =
  /^(eq|ne|ge|gt|le|lt|sa|eb)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?)$/;

/** `null` for what is no date. A date stands for all of its day, month or year. */
export function parseDateParameter(text: string): DateTest | null {
  // A plus sign that nobody encoded arrives as a blank.
  const [, prefix = 'eq', written = ''] = form.exec(text.replace(' ', '+')) ?? [];
  const start = Date.parse(written.length === 16 ? `${written}Z` : written);
  if (Number.isNaN(start)) return null;
  const end = endOf(written, start);
  switch (prefix) {
    case 'ge':
      return (moment) => moment >= start;
    case 'gt':
    case 'sa':
      return (moment) => moment >= end;
    case 'le':
      return (moment) => moment < end;
    case 'lt':
    case 'eb':
      return (moment) => moment < start;
    case 'ne':
      return (moment) => moment < start || moment >= end;
    default:
      return (moment) => moment >= start && moment < end;
  }
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
