import { isDate } from '../words/dates.ts';

/** A moment as an instant, whatever zone it was told in; a day as that day. `null` for less, which many things share. */
export function momentOf(text: string | null): string | null {
  if (text === null || text.length < 10 || !isDate(text)) return null;
  const hasZone = /T.*(Z|[+-]\d{2}:\d{2})$/.test(text);
  return hasZone ? new Date(text).toISOString() : text;
}
