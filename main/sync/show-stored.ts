import type { Connection } from '../store/record-store.ts';
import type { ReadingContext } from './reading-context.ts';
import { showCheckpoints } from './reading-state.ts';

type Kept = Pick<ReadingContext, 'store' | 'source' | 'reading'>;

/** What earlier sessions left: shown before anything is read. */
export async function showStored(kept: Kept): Promise<void> {
  showCheckpoints(kept.reading, await kept.store.pages.checkpoints(kept.source.id));
  await showKept(kept);
}

export async function showKept(kept: Kept): Promise<void> {
  const { store, source, reading } = kept;
  reading.quarantined = (await store.entries.overview()).quarantined;
  reading.unreadDocuments = await store.pages.missingAttachments(source.id);
  reading.connections = await connectionsOf(kept);
}

export async function connectionsOf({ store, source }: Pick<Kept, 'store' | 'source'>): Promise<readonly Connection[]> {
  return (await store.connections.list()).filter(({ sourceId }) => sourceId === source.id);
}
