import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/store/open-database.ts';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import type { Sqlite } from '../../../main/store/sqlite.ts';
import { markedPatient, observation, page, testSource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { decryptedFile } from '../../fakes/decrypted-file.ts';
import { testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const gone = 'Quetzalcoatl';
const kept = 'Hummingbird';
/** How each begins (RFC 8878, 3.1.1). */
const zstdFrame = '\x28\xb5\x2f\xfd';

test('31: what a disconnect removes is nowhere in the file any more: no table, no word of the index, no freed page', () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const record = createRecordDatabase(openRecord(file), plainReader);
  fill(record, 1, gone);
  fill(record, 2, kept);
  expect(readFileSync(`${file}-wal`).length).toBeGreaterThan(100_000);
  record.disconnect(connection(1).id, 'remove');
  expect(readFileSync(`${file}-wal`)).toHaveLength(0);
  const image = decryptedFile(file, testKey);
  for (const text of [gone, gone.toLowerCase(), gone.slice(0, 5).toLowerCase()])
    expect(image.includes(text)).toBe(false);
  expect([image.includes(kept), image.includes(kept.toLowerCase())]).toEqual([true, true]);
  expect(record.overview()).toMatchObject({ total: 302, quarantined: 1 });
  record.close();

  const db = openRecord(file);
  expect(tablesWith(db, gone)).toEqual([]);
  // No compressed text is left beside those that are kept.
  const blocks = db.prepare<[], { count: number }>('SELECT count(*) AS count FROM text_blocks').get()?.count;
  expect(image.toString('latin1').split(zstdFrame)).toHaveLength(1 + (blocks ?? 0));
  expect(tablesWith(db, kept)).toEqual(
    expect.arrayContaining(['connections', 'entry_words_data', 'quarantine', 'text_blocks']),
  );
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.exec(`INSERT INTO entry_words (entry_words) VALUES ('integrity-check')`);
  db.close();
});

function fill(record: ReturnType<typeof createRecordDatabase>, system: number, marker: string): void {
  const owner = `aaaaaaaa0${system}`;
  const mark = { name: marker, address: marker, resourceUrl: `https://${marker}.example` };
  record.addConnection(connection(system, mark));
  record.writePage(page('Patient', [{ ...markedPatient(owner, system), title: marker }]));
  const document = {
    resourceType: 'DocumentReference',
    id: `${owner}d`,
    title: marker,
    documents: [`Binary/${owner}b`],
  };
  record.writePage(page('DocumentReference', [document]));
  record.writeAttachment({
    ...{ sourceId: testSource, fhirVersion: 'r4', url: `Binary/${owner}b`, receivedAt: '2026-11-20T10:00:00.000Z' },
    text: JSON.stringify({ resourceType: 'Binary', id: `${owner}b`, data: marker }),
  });
  const resources = Array.from({ length: 300 }, (_, index) =>
    observation(`${owner}${index}`, { title: `${marker}${index}`, note: `${marker} ${'word '.repeat(index)}` }),
  );
  record.writePage(page('Observation', resources));
  // What it said before, and that it tells the same as another system, is gone as well.
  const meta = { versionId: '2' };
  const changed = observation(`${owner}0`, {
    title: `${marker} anew`,
    meta,
    factKeys: [`fact of ${marker}`, 'fact of both'],
  });
  record.writePage(page('Observation', [changed]));
  const wrong = { resourceType: 'Condition', id: 'wrong', title: marker, subject: { reference: `Patient/${owner}` } };
  record.writePage(page('Observation', [wrong]));
  if (marker === gone) record.writePage(page('Observation', [], { text: `<html>${marker}</html>` }));
}

function openRecord(file: string): Sqlite {
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** All tables, those beneath the index of words among them, dumped as SQLite quotes them. */
function tablesWith(db: Sqlite, text: string): string[] {
  const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`);
  return tables.all().flatMap(({ name }) => {
    const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(name);
    const dumped = columns.map((column) => `CAST("${column.name}" AS TEXT)`).join(', ');
    // It holds nothing itself: its tables are among the others.
    if (name === 'entry_words') return [];
    const rows =
      name === 'text_blocks'
        ? allTexts(db)
        : db.prepare<[], { row: string | null }>(`SELECT concat(${dumped}) AS row FROM "${name}"`).all();
    return rows.some(({ row }) => row?.toLowerCase().includes(text.toLowerCase())) ? [name] : [];
  });
}

const allTexts = (db: Sqlite) =>
  db
    .prepare<[], { body: Buffer }>('SELECT body FROM text_blocks')
    .all()
    .map(({ body }) => ({ row: zstdDecompressSync(body).toString() }));
