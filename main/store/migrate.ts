import { applicationId, type Migration, type PortionedMigration } from './migrations/migrations.ts';
import { inTransaction, type Sqlite } from './sqlite.ts';

export const latestVersion = (steps: readonly Migration[]): number =>
  Math.max(0, ...steps.map(({ version }) => version));

type Migrated = 'migrated' | 'newer-version' | 'not-ours';

/**
 * Brings the database to the newest shape; a newer one is left untouched. Plain steps that follow each other are one
 * transaction. A step that moves many rows does so in portions: between them it tells how much of it is done, from 0 to 1,
 * and may be left, for good or until the file is opened next.
 */
export function* migrate(db: Sqlite, steps: readonly Migration[]): Generator<number, Migrated, void> {
  const current = Number(db.pragma('user_version', { simple: true }));
  if (current > latestVersion(steps)) return 'newer-version';
  if (!isOurs(db, current)) return 'not-ours';
  const missing = steps.filter(({ version }) => version > current);
  while (missing.length > 0) {
    const end = missing.findIndex((step) => 'portions' in step);
    const plain = missing.splice(0, end === -1 ? missing.length : end);
    if (plain.length > 0) inTransaction(db, () => plain.forEach((step) => runWhole(db, step)));
    const step = missing.shift();
    if (step !== undefined && 'portions' in step) yield* runInPortions(db, step);
  }
  return 'migrated';
}

function runWhole(db: Sqlite, step: Migration): void {
  db.exec(`PRAGMA application_id = ${applicationId}`);
  if ('sql' in step) db.exec(step.sql);
  db.exec(`PRAGMA user_version = ${step.version}`);
}

/**
 * Where a step stands is written with each portion, so that a portion is done once, whenever the app ends. Where
 * there is nothing to do, as in an empty record, it tells nothing.
 */
function* runInPortions(db: Sqlite, { version, portions }: PortionedMigration): Generator<number, void, void> {
  db.exec('CREATE TABLE IF NOT EXISTS migration_progress (version INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT');
  const kept = db.prepare<[number], { place: number }>('SELECT place FROM migration_progress WHERE version = ?');
  const keep = db.prepare<[number, number]>('INSERT OR REPLACE INTO migration_progress (version, place) VALUES (?, ?)');
  const portion = (): number | null =>
    inTransaction(db, () => {
      const place = portions.next(db, kept.get(version)?.place ?? null);
      if (place !== null) keep.run(version, place);
      else db.exec(`DROP TABLE migration_progress; PRAGMA user_version = ${version}`);
      return place;
    });
  const share = portions.share(db, kept.get(version)?.place ?? null);
  if (share < 1) yield share;
  for (let place = portion(); place !== null; place = portion()) yield portions.share(db, place);
}

function isOurs(db: Sqlite, version: number): boolean {
  const id = Number(db.pragma('application_id', { simple: true }));
  const tables = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema').get()?.count ?? 0;
  return id === applicationId || (id === 0 && version === 0 && tables === 0);
}
