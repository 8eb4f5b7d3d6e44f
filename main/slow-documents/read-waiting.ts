// The words of documents that take their time: read one after the other in the background, and put into the record.
import type { RecordStore } from '../store/record-store.ts';
import { StoreFailed } from '../store/record-store.ts';
import type { DocumentReader } from './read-in-worker.ts';

export interface WaitingDocuments {
  /** There may be new ones. */
  look(): void;
  /** Ends when nothing is under way any more. */
  stop(): Promise<void>;
}

export function readWaitingDocuments(parts: {
  readonly documents: RecordStore['documents'];
  readonly reader: DocumentReader;
  /** Words came into the record. */
  readonly onWords: () => void;
}): WaitingDocuments {
  const { documents, reader, onWords } = parts;
  let stopped = false;
  let again = false;
  let running: Promise<void> | null = null;

  async function readAll(): Promise<void> {
    for (;;) {
      again = false;
      const unread = stopped ? null : await documents.nextUnread();
      if (unread === null && !again) return;
      if (unread === null) continue;
      const text = await reader.words(Buffer.from(unread.data, 'base64'));
      // Ended in the middle of it: it is asked for again when the record is opened next.
      if (stopped) return;
      const written = await documents.writeText(unread.digest, text);
      if (!written.ok) return;
      if (text !== null) onWords();
    }
  }

  return {
    look() {
      again = true;
      if (stopped) return;
      running ??= readAll()
        .catch(ignoreEndOfStore)
        .finally(() => {
          running = null;
        });
    },
    async stop() {
      stopped = true;
      await reader.end();
      await running;
    },
  };
}

/** A store that was closed meanwhile is no matter here; anything else is a bug. */
function ignoreEndOfStore(error: unknown): void {
  if (!(error instanceof StoreFailed)) throw error;
}
