import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { questionTable } from './question-table.ts';
import { StoreFailed, type OpenFailure, type RecordStore, type StoreFailure } from './record-store.ts';
import { openFailure, storeFailure } from './store-failure.ts';
import { startStoreThread, type AsyncCalls, type StoreThread } from './store-thread.ts';

export interface OpenOptions {
  /** Made if it does not exist; `:memory:` for a record that is gone when it is closed. */
  readonly file: string;
  /** 32 bytes in hex. */
  readonly key: string;
  /** `store-worker.ts`, or what became of it. */
  readonly workerFile: URL | string;
  readonly clock: Clock;
  /** Told where the file must be brought up to date and that takes long: how much of it is done, from 0 to 1. */
  readonly onUpdating?: ((share: number) => void) | undefined;
  /** Ends the opening at once; what has been brought up to date stays so, and the rest is done at the next opening. */
  readonly signal?: AbortSignal | undefined;
}

/** How long closing waits for what is under way, in milliseconds; what was acknowledged is safe in the log either way. */
const patienceAtClosing = 20_000;

/** Starts the thread and opens the file there. A failure leaves no thread, and the file as it was. */
export async function openRecordStore(options: OpenOptions): Promise<Result<RecordStore, OpenFailure>> {
  const { onUpdating, signal } = options;
  const thread = startStoreThread(options.workerFile, { updating: (share) => onUpdating?.(share) });
  const giveUp = (): void => void thread.end();
  signal?.addEventListener('abort', giveUp);
  try {
    const opened = await thread.calls.open(options.file, options.key);
    if (opened.ok) return ok(recordStore(thread, options.clock));
    await thread.end();
    return opened;
  } catch (error) {
    if (!thread.hasEnded()) throw error;
    return err(openFailure('cannot-open'));
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

function recordStore(thread: StoreThread, clock: Clock): RecordStore {
  const { calls } = thread;

  /** A dead thread is an expected failure; anything else that is thrown is a bug. */
  async function asked<T>(call: () => Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> {
    try {
      return await call();
    } catch (error) {
      if (!thread.hasEnded()) throw error;
      return err(storeFailure('closed'));
    }
  }

  return {
    connections: {
      list: () => needed(asked(() => calls.listConnections())),
      add: (connection) => asked(() => calls.addConnection(connection)),
      update: (id, change) => found(asked(() => calls.updateConnection(id, change))),
      async disconnect(id, data) {
        const done = await asked(() => calls.disconnect(id, data));
        if (!done.ok) return done;
        return done.value ? ok(null) : err(storeFailure('not-found'));
      },
      counts: () => needed(asked(() => calls.counts())),
    },
    pages: pageTable(calls, asked),
    entries: entryTable(calls, asked),
    resources: { page: (query) => needed(asked(() => calls.pageOfResources(query))) },
    documents: documentTable(calls, asked),
    notes: noteTable(calls, asked, clock),
    searches: searchTable(calls, asked, clock),
    questions: questionTable(calls, (call) => needed(asked(call)), clock),
    sheets: {
      read: (name) => needed(asked(() => calls.readSheet(name))),
      keep: async (name, content) => void (await needed(asked(() => calls.keepSheet(name, content)))),
    },
    upkeep: () => needed(asked(() => calls.upkeep())),
    async close() {
      const patience = new AbortController();
      // Should that fail, what is new is new once more.
      const seen = asked(() => calls.markSeen(new Date(clock.now()).toISOString()));
      const closing = seen.then(() => asked(() => calls.close())).finally(() => patience.abort());
      await Promise.race([closing, clock.wait(patienceAtClosing, patience.signal)]);
      await thread.end();
    },
  };
}

type Asked = <T>(call: () => Promise<Result<T, StoreFailure>>) => Promise<Result<T, StoreFailure>>;

const documentTable = (calls: AsyncCalls, asked: Asked): RecordStore['documents'] => ({
  nextUnread: () => needed(asked(() => calls.nextUnreadDocument())),
  writeText: (digest, text) => asked(() => calls.writeDocumentText(digest, text)),
  content: (id, index) => found(asked(() => calls.documentContent(id, index))),
});

function pageTable(calls: AsyncCalls, asked: Asked): RecordStore['pages'] {
  return {
    write: (page) => asked(() => calls.writePage(page)),
    writeAttachment: (attachment) => asked(() => calls.writeAttachment(attachment)),
    failAttachment: (sourceId, attachment) => asked(() => calls.failAttachment(sourceId, attachment)),
    missingAttachments: (sourceId) => needed(asked(() => calls.missingAttachments(sourceId))),
    checkpoints: (sourceId) => needed(asked(() => calls.checkpoints(sourceId))),
    setCheckpoint: (sourceId, checkpoint) => asked(() => calls.setCheckpoint(sourceId, checkpoint)),
    beginReading: (sourceId, sections, at) => asked(() => calls.beginReading(sourceId, sections, at)),
    marks: (sourceId) => needed(asked(() => calls.marks(sourceId))),
    endChanges: (sourceId, section, total, at) => asked(() => calls.endChanges(sourceId, section, total, at)),
    quarantined: () => needed(asked(() => calls.quarantined())),
  };
}

function entryTable(calls: AsyncCalls, asked: Asked): RecordStore['entries'] {
  return {
    list: (query) => needed(asked(() => calls.listEntries(query))),
    hits: (query) => needed(asked(() => calls.findHits(query))),
    timelineMonths: () => needed(asked(() => calls.timelineMonths())),
    timelinePage: (query) => needed(asked(() => calls.timelinePage(query))),
    get: (id) => found(asked(() => calls.getEntry(id))),
    async keepApart(id, apart) {
      const done = await asked(() => calls.keepApart(id, apart));
      if (!done.ok) return done;
      return done.value ? ok(null) : err(storeFailure('not-found'));
    },
    series: (id) => found(asked(() => calls.series(id))),
    line: (series) => found(asked(() => calls.line(series))),
    lines: (category) => needed(asked(() => calls.lines(category))),
    overview: () => needed(asked(() => calls.overview())),
  };
}

function noteTable(calls: AsyncCalls, asked: Asked, clock: Clock): RecordStore['notes'] {
  return {
    write: (id, note) => found(asked(() => calls.writeNote(id, { ...note, at: new Date(clock.now()).toISOString() }))),
    bring: (source, notes) => asked(() => calls.bringNotes(source, notes)),
    list: () => needed(asked(() => calls.listNotes())),
  };
}

const searchTable = (calls: AsyncCalls, asked: Asked, clock: Clock): RecordStore['searches'] => ({
  recent: () => needed(asked(() => calls.recentSearches())),
  keep: async (text) => void (await needed(asked(() => calls.keepSearch(text, new Date(clock.now()).toISOString())))),
  forget: async () => void (await needed(asked(() => calls.forgetSearches()))),
});

/** For the calls that answer no Result. */
async function needed<T>(asked: Promise<Result<T, StoreFailure>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new StoreFailed(answer.error);
  return answer.value;
}

async function found<T>(asked: Promise<Result<T | null, StoreFailure>>): Promise<Result<T, StoreFailure>> {
  const answer = await asked;
  if (!answer.ok) return answer;
  return answer.value === null ? err(storeFailure('not-found')) : ok(answer.value);
}
