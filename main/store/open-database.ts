import { closeSync, openSync } from 'node:fs';
import { err, ok, type Result } from '../values/result.ts';
import { examineFile } from './examine-file.ts';
import { latestVersion, migrate } from './migrate.ts';
import { migrations, type Migration } from './migrations/migrations.ts';
import type { OpenFailure } from './record-store.ts';
import { connectSqlite, type Sqlite } from './sqlite.ts';
import { failureOf, openFailure } from './store-failure.ts';

/**
 * Opens the record, or makes an empty one where no file is. An existing file that the key does not fit, that is damaged,
 * not ours or of a newer version is not written to: it is looked at before SQLite may touch it.
 */
export function openDatabase(
  file: string,
  key: string,
  steps: readonly Migration[] = migrations,
): Result<Sqlite, OpenFailure> {
  const opening = openInPortions(file, key, steps);
  for (;;) {
    const { done, value } = opening.next();
    if (done === true) return value;
  }
}

export type Opening = Generator<number, Result<Sqlite, OpenFailure>, void>;

/** The same; where bringing it up to date takes long, it tells between two portions how much is done, from 0 to 1. */
export function* openInPortions(file: string, key: string, steps: readonly Migration[] = migrations): Opening {
  if (!/^[0-9a-f]{64}$/i.test(key)) return err(openFailure('wrong-key'));
  if (file === ':memory:') return yield* openChecked(file, key, steps);
  const state = examineFile(file, Buffer.from(key, 'hex'), latestVersion(steps));
  if (state !== 'absent' && state !== 'empty' && state !== 'fits') return err(openFailure(state));
  if (state === 'absent' && !makeFile(file)) return err(openFailure('cannot-open'));
  return yield* openChecked(file, key, steps);
}

/** Readable by this user alone; SQLite gives its log the same mode. */
function makeFile(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return true;
  } catch {
    return false;
  }
}

function* openChecked(file: string, key: string, steps: readonly Migration[]): Opening {
  let db: Sqlite | null = null;
  try {
    db = connectSqlite(file, key);
    // One writer, and no index of the log on disk. It comes before the log is touched; `INCREMENTAL` (see give-back.ts)
    // before a new file holds anything.
    db.pragma('locking_mode = EXCLUSIVE', { simple: true });
    if (db.pragma('page_count', { simple: true }) === 0) db.pragma('auto_vacuum = INCREMENTAL', { simple: true });
    for (const pragma of pragmas) db.pragma(pragma, { simple: true });
    const outcome = yield* migrate(db, steps);
    if (outcome === 'migrated') return ok(db);
    db.close();
    return err(openFailure(outcome === 'not-ours' ? 'cannot-open' : outcome));
  } catch (error) {
    db?.close();
    const code = failureOf(error);
    if (code === null) throw error;
    return err(openFailure(code));
  }
}

/**
 * `FULL` each time: a log opened again is at `NORMAL`.
 * `secure_delete`: what is removed is overwritten. The cache is 64 MB.
 * A longer log: a page that changes again and again is enciphered into the file once in 16 MB.
 */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'secure_delete = ON',
  'cache_size = -65536',
  'wal_autocheckpoint = 4000',
];
