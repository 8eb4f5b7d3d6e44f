import type { PageOutcome, PageToStore } from '../store/record-store.ts';
import { isoNow, type ReadingContext } from './reading-context.ts';
import { countPage } from './reading-state.ts';
import type { Section, SourcePage } from './record-source.ts';

/** Stores a page with its cursor and counts it; `null` if it could not be stored, which ends the reading. */
export async function storePage(
  { store, source, clock, reading, stop, tell }: ReadingContext,
  section: Section,
  page: SourcePage,
  { place }: Required<Pick<PageToStore, 'place'>>,
): Promise<PageOutcome | null> {
  const receivedAt = isoNow(clock);
  const written = await store.pages.write({ sourceId: source.id, section, ...page, receivedAt, place });
  if (!written.ok) {
    stop(written.error);
    return null;
  }
  const { value } = written;
  countPage(reading, section, value, { total: page.total, place });
  if (value.provedConnections.length > 0) reading.connections = await store.connections.list();
  tell();
  return value;
}

/** How many items the page had, good or bad. */
export const itemsOf = ({ added, changed, unchanged, quarantined, skipped }: PageOutcome): number =>
  added + changed + unchanged + quarantined + skipped;
