// The worker's end of the store: takes the calls, answers each with a Result, and refreshes entries when idle.
import type { MessagePort } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { err, ok, type Result } from '../values/result.ts';
import type { Reader } from './ingest/derive-entries.ts';
import { openDatabase } from './open-database.ts';
import { createRecordDatabase, type RecordDatabase } from './record-database.ts';
import type { StoreFailure } from './record-store.ts';
import { failureOf, openFailure, storeFailure } from './store-failure.ts';
import type { WorkerCalls } from './worker-calls.ts';

/** How many entries are read anew at once: short enough that a waiting call is not noticed. */
const refreshedAtOnce = 100;

export function serveRecordStore(port: MessagePort, reader: Reader): void {
  let database: RecordDatabase | null = null;

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
        refreshWhenIdle();
      }
    };
  }

  let refreshing = false;
  function refreshWhenIdle(): void {
    if (refreshing) return;
    refreshing = true;
    setImmediate(() => {
      refreshing = false;
      if (database !== null && refreshOnce(database)) refreshWhenIdle();
    });
  }

  const calls: WorkerCalls = {
    open(file, key) {
      const opened = openDatabase(file, key);
      if (!opened.ok) return opened;
      try {
        database = createRecordDatabase(opened.value, reader);
        refreshWhenIdle();
        return ok(null);
      } catch (error) {
        opened.value.close();
        const code = failureOf(error);
        if (code === null) throw error;
        return err(openFailure(code));
      }
    },
    close: guarded((open) => () => {
      database = null;
      open.close();
      return null;
    }),
    listConnections: guarded((open) => open.listConnections),
    addConnection: guarded((open) => open.addConnection),
    updateConnection: guarded((open) => open.updateConnection),
    disconnect: guarded((open) => (id, data) => open.disconnect(id, data)),
    counts: guarded((open) => open.counts),
    writePage: guarded((open) => open.writePage),
    writeAttachment: guarded((open) => open.writeAttachment),
    failAttachment: guarded((open) => open.failAttachment),
    missingAttachments: guarded((open) => open.missingAttachments),
    checkpoints: guarded((open) => open.checkpoints),
    setCheckpoint: guarded((open) => open.setCheckpoint),
    resetCheckpoints: guarded((open) => open.resetCheckpoints),
    quarantined: guarded((open) => open.quarantined),
    listEntries: guarded((open) => open.listEntries),
    getEntry: guarded((open) => open.getEntry),
    overview: guarded((open) => open.overview),
  };
  createBirpc<Record<string, never>, WorkerCalls>(calls, {
    post: (message: unknown) => port.postMessage(message),
    on: (listener) => port.on('message', listener),
  });
}

/** A full disk or a damaged file is told by the next call that meets it. */
function refreshOnce(database: RecordDatabase): boolean {
  try {
    return database.refreshSome(refreshedAtOnce);
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
