import { applicationId, type Migration } from './migrations/migrations.ts';
import { inTransaction, type Sqlite } from './sqlite.ts';

export const latestVersion = (steps: readonly Migration[]): number =>
  Math.max(0, ...steps.map(({ version }) => version));

/** Brings the database to the newest shape, all steps in one transaction; a newer database is left untouched. */
export function migrate(db: Sqlite, steps: readonly Migration[]): 'migrated' | 'newer-version' | 'not-ours' {
  const current = Number(db.pragma('user_version', { simple: true }));
  if (current > latestVersion(steps)) return 'newer-version';
  if (!isOurs(db, current)) return 'not-ours';
  const missing = steps.filter(({ version }) => version > current);
  if (missing.length === 0) return 'migrated';
  inTransaction(db, () => {
    db.exec(`PRAGMA application_id = ${applicationId}`);
    for (const { sql, version } of missing) {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${version}`);
    }
  });
  return 'migrated';
}

function isOurs(db: Sqlite, version: number): boolean {
  const id = Number(db.pragma('application_id', { simple: true }));
  const tables = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema').get()?.count ?? 0;
  return id === applicationId || (id === 0 && version === 0 && tables === 0);
}
