// One reading of all that a source has: Patients first, then all else side by side, then the contents of documents.
import type { Checkpoint, SectionMark } from '../store/record-store.ts';
import { readDocuments } from './read-documents.ts';
import { readChanges } from './read-changes.ts';
import { readSection } from './read-section.ts';
import { isoNow, type ReadingContext } from './reading-context.ts';
import { isOpen, sectionName, showCheckpoints } from './reading-state.ts';
import { connectionsOf, showKept } from './show-stored.ts';
import { sideBySide } from './side-by-side.ts';

/** What others are read with comes before them, so that little has to be read anew. */
const firstTypes = ['Organization', 'Location', 'Practitioner', 'PractitionerRole', 'Medication', 'Encounter'];

/**
 * Goes on with a reading that was left unfinished, else begins a new one. `again`: failed documents are asked for once
 * more. Says whether it was a whole reading, from the first page of each section.
 */
export async function readOnce(context: ReadingContext, again: boolean): Promise<'whole' | 'remainder'> {
  const { reading, signal } = context;
  const known = await unfinished(context);
  const checkpoints = known ?? (await newReading(context));
  showCheckpoints(reading, checkpoints);
  context.tell();
  const marks = await marksOf(context);
  const open = checkpoints.filter(isOpen);
  const isPatients = ({ section }: Checkpoint): boolean => section.resourceType === 'Patient';
  const others = open.filter((one) => !isPatients(one)).toSorted((a, b) => rank(a) - rank(b));
  for (const some of [open.filter(isPatients), others]) {
    await sideBySide(
      context,
      some.map((one) => () => readOne(context, one, marks.get(sectionName(one.section)) ?? null)),
    );
  }
  if (!signal.aborted) await readDocuments(context, again);
  if (!signal.aborted) await noteReadAt(context);
  await showKept(context);
  return known === null ? 'whole' : 'remainder';
}

async function readOne(context: ReadingContext, checkpoint: Checkpoint, mark: SectionMark | null): Promise<void> {
  if (mark === null) return readSection(context, checkpoint);
  if ((await readChanges(context, checkpoint, mark)) === 'done') return undefined;
  // What was left of the changes is part of the whole.
  return readSection(context, { ...checkpoint, cursor: null });
}

async function marksOf({ store, source }: ReadingContext): Promise<ReadonlyMap<string, SectionMark>> {
  return new Map((await store.pages.marks(source.id)).map((mark) => [sectionName(mark.section), mark]));
}

/** `null` where nothing was left unfinished, or so long ago that its cursors are of no use. */
async function unfinished({ store, source, clock, limits }: ReadingContext): Promise<readonly Checkpoint[] | null> {
  const known = await store.pages.checkpoints(source.id);
  const isRecent = ({ updatedAt }: Checkpoint): boolean => clock.now() - Date.parse(updatedAt) < limits.resumeWithin;
  return known.some(isOpen) && known.some(isRecent) ? known : null;
}

async function newReading({ store, source, clock, ask, signal, stop }: ReadingContext): Promise<readonly Checkpoint[]> {
  const sections = await ask(() => source.sections(signal), null);
  if (signal.aborted) return [];
  if (!sections.ok) {
    stop(sections.error);
    return [];
  }
  const begun = await store.pages.beginReading(source.id, sections.value, isoNow(clock));
  if (begun.ok) return store.pages.checkpoints(source.id);
  stop(begun.error);
  return [];
}

function rank({ section }: Checkpoint): number {
  const index = firstTypes.indexOf(section.resourceType);
  return index === -1 ? firstTypes.length : index;
}

async function noteReadAt(context: ReadingContext): Promise<void> {
  const { store, clock, stop } = context;
  for (const { id, state } of await connectionsOf(context)) {
    if (state !== 'ready') continue;
    const noted = await store.connections.update(id, { lastReadAt: isoNow(clock) });
    if (!noted.ok && noted.error.code !== 'not-found') stop(noted.error);
  }
}
