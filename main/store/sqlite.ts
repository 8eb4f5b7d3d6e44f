import BetterSqlite3 from 'better-sqlite3';

/** As much of the SQLite library as the store uses. `Row` says what the statement's own SQL selects. */
export interface Sqlite {
  readonly inTransaction: boolean;
  prepare<Bind extends unknown[] = [], Row = unknown>(sql: string): Statement<Bind, Row>;
  exec(sql: string): unknown;
  pragma(source: string, options: { readonly simple: true }): unknown;
  close(): unknown;
}

export interface Statement<Bind extends unknown[], Row> {
  run(...bind: Bind): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  get(...bind: Bind): Row | undefined;
  all(...bind: Bind): Row[];
}

/** SQLite's result code, such as `SQLITE_FULL` (https://sqlite.org/rescode.html); `null` if something else was thrown. */
export const sqliteCode = (thrown: unknown): string | null =>
  thrown instanceof BetterSqlite3.SqliteError ? thrown.code : null;

/** `key`: 64 hex digits; it is of no use to a database in memory. Nothing is read yet, so a wrong key is not noticed here. */
export function connectSqlite(file: string, key: string): Sqlite {
  const db = new BetterSqlite3(file, { timeout: 2000 });
  if (file === ':memory:') return db;
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  db.pragma(`key="x'${key}'"`);
  return db;
}

/** All that `work` does, or nothing. Within a transaction it joins that one. */
export function inTransaction<T>(db: Sqlite, work: () => T): T {
  if (db.inTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    // SQLite itself rolls back when the disk is full.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
