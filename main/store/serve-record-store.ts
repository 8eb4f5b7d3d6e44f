// The worker's end of the store: takes the calls, answers each with a Result, and works by itself when idle: entries are read
// anew, and the file is put in order.
import type { MessagePort } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { err, ok, type Result } from '../values/result.ts';
import { betweenCalls } from './between-calls.ts';
import type { Reader } from './ingest/derive-entries.ts';
import type { Migration } from './migrations/migrations.ts';
import { openInPortions, type Opening } from './open-database.ts';
import { createRecordDatabase, type RecordDatabase } from './record-database.ts';
import type { OpenFailure, StoreFailure } from './record-store.ts';
import { failureOf, openFailure, storeFailure } from './store-failure.ts';
import type { ReadingThread } from './reading-thread.ts';
import type { StoreEvents, WorkerCalls } from './worker-calls.ts';

/** How many entries are read anew at once: short enough that a waiting call is not noticed. */
const refreshedAtOnce = 100;

export interface Background {
  readonly ahead: ReadingThread;
  /** In milliseconds, before the file is put in order. */
  readonly quietFor: number;
  /** Those of this version unless told otherwise. */
  readonly steps?: readonly Migration[] | undefined;
}

export function serveRecordStore(port: MessagePort, reader: Reader, background: Background): void {
  const tell = (share: number): void => void main.updating.asEvent(share);
  const main = createBirpc<StoreEvents, WorkerCalls>(workerCalls(reader, background, tell), {
    post: (message: unknown) => port.postMessage(message),
    on: (listener) => port.on('message', listener),
  });
}

function workerCalls(
  reader: Reader,
  { ahead, quietFor, steps }: Background,
  tell: (share: number) => void,
): WorkerCalls {
  let database: RecordDatabase | null = null;
  const callEnded = betweenCalls({
    soon: () => unlessFileFails(() => database?.refreshSome(refreshedAtOnce) ?? false),
    later: () => unlessFileFails(() => database?.tidySome() ?? false),
    quietFor,
  });

  function guarded<Args extends unknown[], Value>(
    call: (open: RecordDatabase) => (...args: Args) => Value,
  ): (...args: Args) => Result<Value, StoreFailure> {
    return (...args) => {
      if (database === null) return err(storeFailure('closed'));
      try {
        return ok(call(database)(...args));
      } catch (error) {
        return err(known(error));
      } finally {
        callEnded();
      }
    };
  }

  const store = guarded((open) => open.writePage);
  const disconnect = guarded((open) => open.disconnect);

  return {
    async open(file, key) {
      const opened = await open(openInPortions(file, key, steps), reader, tell);
      if (!opened.ok) return opened;
      database = opened.value;
      callEnded();
      return ok(null);
    },
    close: guarded((closing) => () => {
      database = null;
      ahead.end();
      closing.close();
      return null;
    }),
    ...databaseCalls(guarded),
    /** While one page is stored, the next is read. */
    async writePage(page) {
      const reading = await ahead.read(page);
      const written = store(page, reading ?? undefined);
      if (database !== null) ahead.learn(database.lessons());
      return written;
    },
    disconnect(id, data) {
      ahead.forget();
      return disconnect(id, data);
    },
  };
}

type Guarded = <Args extends unknown[], Value>(
  call: (open: RecordDatabase) => (...args: Args) => Value,
) => (...args: Args) => Result<Value, StoreFailure>;

function databaseCalls(guarded: Guarded): Omit<WorkerCalls, 'open' | 'close' | 'disconnect' | 'writePage'> {
  return {
    listConnections: guarded((open) => open.listConnections),
    addConnection: guarded((open) => open.addConnection),
    updateConnection: guarded((open) => open.updateConnection),
    counts: guarded((open) => open.counts),
    writeAttachment: guarded((open) => open.writeAttachment),
    failAttachment: guarded((open) => open.failAttachment),
    missingAttachments: guarded((open) => open.missingAttachments),
    checkpoints: guarded((open) => open.checkpoints),
    setCheckpoint: guarded((open) => open.setCheckpoint),
    beginReading: guarded((open) => open.beginReading),
    marks: guarded((open) => open.marks),
    endChanges: guarded((open) => open.endChanges),
    quarantined: guarded((open) => open.quarantined),
    pageOfResources: guarded((open) => open.pageOfResources),
    listEntries: guarded((open) => open.listEntries),
    findHits: guarded((open) => open.findHits),
    timelineMonths: guarded((open) => open.timelineMonths),
    timelinePage: guarded((open) => open.timelinePage),
    getEntry: guarded((open) => open.getEntry),
    keepApart: guarded((open) => open.keepApart),
    series: guarded((open) => open.series),
    line: guarded((open) => open.line),
    lines: guarded((open) => open.lines),
    markSeen: guarded((open) => open.markSeen),
    nextUnreadDocument: guarded((open) => open.nextUnreadDocument),
    writeDocumentText: guarded((open) => open.writeDocumentText),
    documentContent: guarded((open) => open.documentContent),
    writeNote: guarded((open) => open.writeNote),
    bringNotes: guarded((open) => open.bringNotes),
    listNotes: guarded((open) => open.listNotes),
    recentSearches: guarded((open) => open.recentSearches),
    keepSearch: guarded((open) => open.keepSearch),
    readSheet: guarded((open) => open.readSheet),
    keepSheet: guarded((open) => open.keepSheet),
    forgetSearches: guarded((open) => open.forgetSearches),
    findResources: guarded((open) => open.findResources),
    askedResources: guarded((open) => open.askedResources),
    entriesNamed: guarded((open) => open.entriesNamed),
    keptQuestions: guarded((open) => open.keptQuestions),
    keepQuestion: guarded((open) => open.keepQuestion),
    forgetQuestion: guarded((open) => open.forgetQuestion),
    overview: guarded((open) => open.overview),
    upkeep: guarded((open) => open.upkeep),
  };
}

async function open(
  opening: Opening,
  reader: Reader,
  tell: (share: number) => void,
): Promise<Result<RecordDatabase, OpenFailure>> {
  let step = opening.next();
  while (step.done !== true) {
    tell(step.value);
    // A turn of the loop, in which what was told goes out.
    await new Promise((resolve) => setImmediate(resolve));
    step = opening.next();
  }
  const opened = step.value;
  if (!opened.ok) return opened;
  try {
    return ok(createRecordDatabase(opened.value, reader));
  } catch (error) {
    opened.value.close();
    const code = failureOf(error);
    if (code === null) throw error;
    return err(openFailure(code));
  }
}

/** A full disk or a damaged file is told by the next call that meets it. */
function unlessFileFails(work: () => boolean): boolean {
  try {
    return work();
  } catch (error) {
    known(error);
    return false;
  }
}

/** What is no fault of the file is a bug, and goes on as one. */
function known(error: unknown): StoreFailure {
  const code = failureOf(error);
  if (code === null || code === 'cannot-open') throw error;
  return storeFailure(code);
}
