import { createDocumentReader } from '../slow-documents/read-in-worker.ts';
import { readWaitingDocuments, type WaitingDocuments } from '../slow-documents/read-waiting.ts';
import type { SyncProgress } from '../sync/sync.ts';
import type { OpenProfile } from './open-profile.ts';
import type { ProfileParts } from './parts.ts';

interface Listeners {
  readonly onProgress: (progress: SyncProgress) => void;
  /** Words of documents came into the record without any reading. */
  readonly onWords: () => void;
}

/** Reads the words of slow documents as long as a profile is open: what waits there, and what a reading brings. */
export function documentWords(parts: Pick<ProfileParts, 'documentWorkerFile' | 'clock'>, listeners: Listeners) {
  let waiting: WaitingDocuments | null = null;
  return {
    enter({ store }: OpenProfile): void {
      const reader = createDocumentReader({ workerFile: parts.documentWorkerFile, clock: parts.clock });
      waiting = readWaitingDocuments({ documents: store.documents, reader, onWords: listeners.onWords });
      waiting.look();
    },
    onProgress(progress: SyncProgress): void {
      waiting?.look();
      listeners.onProgress(progress);
    },
    async leave(): Promise<void> {
      const left = waiting;
      waiting = null;
      await left?.stop();
    },
  };
}
