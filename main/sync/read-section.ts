import type { Checkpoint } from '../store/record-store.ts';
import type { Failure } from '../values/result.ts';
import { isoNow, stopsEverything, type ReadingContext } from './reading-context.ts';
import { sectionState } from './reading-state.ts';
import type { Section, SourcePage } from './record-source.ts';
import { itemsOf, storePage } from './store-page.ts';

/**
 * Reads a section from its checkpoint to its end, page by page: the next is on its way while one is stored. What cannot be
 * read is noted; the rest goes on.
 */
export async function readSection(context: ReadingContext, checkpoint: Checkpoint): Promise<void> {
  const { section } = checkpoint;
  const state = sectionState(context.reading, section);
  state.state = 'reading';
  context.tell();
  const way = createWay(context, checkpoint.cursor);
  const ask = () => askPage(context, section, way.cursor());
  let ahead: ReturnType<typeof ask> | null = null;
  for (;;) {
    const place = way.cursor() === null ? 'first' : 'later';
    const page = await (ahead ?? ask());
    ahead = null;
    if (context.signal.aborted) return;
    if (!page.ok) {
      // A cursor of an earlier session may have expired: once, the section is read from its beginning.
      if (!stopsEverything(page.error) && way.beginAnew()) continue;
      if (stopsEverything(page.error)) context.stop(page.error);
      else await giveUp(context, section, page.error, way.cursor());
      return;
    }
    const next = way.next(page.value);
    if (next.cursor !== null && !way.mayEnd()) ahead = ask();
    const whole = { ...page.value, nextCursor: next.cursor };
    const stored = await storePage(context, section, whole, { place });
    const problem = stored === null ? null : (next.problem ?? way.arrived(itemsOf(stored)));
    const isWhole = state.found !== null && state.stored >= state.found;
    if (problem !== null && !isWhole) return giveUp(context, section, problem, null);
    // Where it could not be stored the reading has been stopped: only what is on its way is waited for.
    if (ahead !== null || (problem === null && next.cursor !== null)) continue;
    if (stored === null) return;
    state.state = 'done';
    context.tell();
    return;
  }
}

async function askPage(context: ReadingContext, section: Section, cursor: string | null) {
  const { ask, source, signal } = context;
  const patients = { ...section, resourceType: 'Patient' };
  const canary = section.resourceType === 'Patient' ? null : () => source.page(patients, null, signal);
  return ask(() => source.page(section, cursor, signal), canary);
}

/** Notes in the checkpoint why a section ended early; what came of it is kept. */
async function giveUp(
  context: ReadingContext,
  section: Section,
  failure: Failure,
  cursor: string | null,
): Promise<void> {
  const { store, source, clock, reading, stop, tell } = context;
  const state = sectionState(reading, section);
  state.state = failure.code === 'not-offered' && cursor === null ? 'not-offered' : 'failed';
  state.failure = failure;
  const { stored, found } = state;
  const updatedAt = isoNow(clock);
  const checkpoint = { section, cursor, state: state.state, stored, total: found, failure, updatedAt };
  const noted = await store.pages.setCheckpoint(source.id, checkpoint);
  if (!noted.ok) stop(noted.error);
  tell();
}

/** The way through the pages of a section, kept from going in circles. */
function createWay({ limits }: ReadingContext, start: string | null) {
  let cursor = start;
  let resumed = start !== null;
  let pages = 0;
  let empty = 0;
  const seen = new Set<string>(start === null ? [] : [start]);
  return {
    cursor: () => cursor,
    beginAnew(): boolean {
      if (!resumed) return false;
      resumed = false;
      cursor = null;
      return true;
    },
    next({ nextCursor }: SourcePage): { readonly cursor: string | null; readonly problem: Failure | null } {
      resumed = false;
      const circles = nextCursor !== null && seen.has(nextCursor);
      if (circles || (nextCursor !== null && ++pages >= limits.pagesPerSection))
        return { cursor: null, problem: endless };
      if (nextCursor !== null) seen.add(nextCursor);
      cursor = nextCursor;
      return { cursor, problem: null };
    },
    /** Should the page at hand be empty, the next would not be asked for any more. */
    mayEnd: () => empty + 1 >= limits.emptyPages,
    arrived(items: number): Failure | null {
      empty = items === 0 ? empty + 1 : 0;
      return cursor !== null && empty >= limits.emptyPages ? endless : null;
    },
  };
}

const endless: Failure = {
  code: 'repeated-page',
  message:
    'The service kept sending the same pages. What came is kept, but something may be missing. Please try again later.',
};
