// A section that was read to its end before: only what was updated since is asked for, and its number is compared.
import type { Checkpoint, SectionMark } from '../store/record-store.ts';
import { isoNow, stopsEverything, type ReadingContext } from './reading-context.ts';
import { sectionState } from './reading-state.ts';
import type { RecordSource, SourceFailure } from './record-source.ts';
import { storePage } from './store-page.ts';
import type { Result } from '../values/result.ts';

type Changes = NonNullable<RecordSource['changes']>;

/**
 * `whole`: the section is to be read from its first page, since the source cannot tell what has changed, or the numbers say
 * that something vanished or was missed.
 */
export async function readChanges(
  context: ReadingContext,
  checkpoint: Checkpoint,
  mark: SectionMark,
): Promise<'done' | 'whole'> {
  const { source, ask, signal, stop, tell, store, clock } = context;
  const { changes } = source;
  const { section } = checkpoint;
  if (changes === undefined || !isUsable(context, mark)) return 'whole';
  const counted = await ask(() => changes.count(section, signal), null);
  if (signal.aborted) return 'done';
  if (!counted.ok && stopsEverything(counted.error)) {
    stop(counted.error);
    return 'done';
  }
  if (!counted.ok || counted.value === null) return 'whole';
  const state = sectionState(context.reading, section);
  [state.state, state.stored, state.found] = ['reading', mark.total, counted.value];
  const added = mark.latest === null ? 0 : await readSince(context, { checkpoint, changes, since: mark.latest });
  if (signal.aborted) return 'done';
  if (added === null || mark.total + added !== counted.value) return 'whole';
  const noted = await store.pages.endChanges(source.id, section, counted.value, isoNow(clock));
  if (!noted.ok) stop(noted.error);
  [state.state, state.stored] = ['done', counted.value];
  tell();
  return 'done';
}

/** A source may forget to say that something has changed, so now and then all is read once more. */
function isUsable({ clock, limits }: ReadingContext, { latest, total, wholeAt }: SectionMark): boolean {
  const age = clock.now() - Date.parse(wholeAt);
  return age >= 0 && age < limits.wholeReadingEvery && (latest !== null || total === 0);
}

/** How many were not there before; `null` where the pages could not be read to their end. */
async function readSince(
  context: ReadingContext,
  asked: { readonly checkpoint: Checkpoint; readonly changes: Changes; readonly since: string },
): Promise<number | null> {
  const { source, ask, signal, limits } = context;
  const { section, cursor: left } = asked.checkpoint;
  const pageAt = (cursor: string | null) =>
    cursor === null ? asked.changes.since(section, asked.since, signal) : source.page(section, cursor, signal);
  const seen = new Set<string>();
  let added = 0;
  let cursor = left;
  do {
    const at = cursor;
    const page: Result<{ text: string; nextCursor: string | null }, SourceFailure> = await ask(() => pageAt(at), null);
    if (signal.aborted) return null;
    if (!page.ok) {
      if (stopsEverything(page.error)) context.stop(page.error);
      return null;
    }
    cursor = page.value.nextCursor;
    if (cursor !== null && (seen.has(cursor) || seen.size >= limits.pagesPerSection)) return null;
    if (cursor !== null) seen.add(cursor);
    const stored = await storePage(context, section, { ...page.value, total: null }, { place: 'change' });
    if (stored === null) return null;
    added += stored.added;
  } while (cursor !== null);
  return added;
}
