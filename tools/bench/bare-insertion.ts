// What is measured against: nothing but storing the same bytes into the same encrypted SQLite.
import { openDatabase } from '../../main/store/open-database.ts';
import { inTransaction } from '../../main/store/sqlite.ts';
import { makePages } from './made-up/record.ts';
import { benchKey } from './bench-store.ts';
import { stopwatch } from './stopwatch.ts';

export interface Inserted {
  readonly resources: number;
  /** UTF-8 */
  readonly bytes: number;
  readonly seconds: number;
}

/** One table, key (version, type, id), the body as text, a transaction for each page. Making the pages is not counted. */
export function insertBare(file: string, size: number): Inserted {
  const opened = openDatabase(file, benchKey, [bareTable]);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const add = db.prepare<[string, string, string, string]>(
    'INSERT INTO bare (fhir_version, resource_type, id, body) VALUES (?, ?, ?, ?)',
  );
  const watch = stopwatch();
  let bytes = 0;
  let count = 0;
  for (const { fhirVersion, resources } of makePages(size)) {
    watch.start();
    inTransaction(db, () => {
      for (const { resourceType, id, body } of resources) add.run(fhirVersion, resourceType, id, body);
    });
    watch.stop();
    count += resources.length;
    for (const { body } of resources) bytes += Buffer.byteLength(body);
  }
  watch.start();
  db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
  db.close();
  watch.stop();
  return { resources: count, bytes, seconds: watch.seconds() };
}

const bareTable = {
  version: 1,
  sql: `
    CREATE TABLE bare (
      bare INTEGER PRIMARY KEY,
      fhir_version TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (fhir_version, resource_type, id)
    ) STRICT;
  `,
};
