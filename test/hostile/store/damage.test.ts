import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/store/open-database.ts';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import { failureOf } from '../../../main/store/store-failure.ts';
import { observation, page } from '../../fakes/bundles.ts';
import { plainReader } from '../../fakes/plain-reader.ts';
import { allEntries, testKey } from '../../fakes/record-database.ts';
import { seededRandom } from '../../fakes/seeded-random.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const runs = 200;

/** What a person would see of it: all rows, or the code of the failure that is told. */
function look(file: string): string {
  const opened = openDatabase(file, testKey);
  if (!opened.ok) return opened.error.code;
  try {
    const record = createRecordDatabase(opened.value, plainReader);
    const { rows } = record.listEntries(allEntries);
    const found = record.listEntries({ ...allEntries, words: 'word' });
    return JSON.stringify([rows, rows.map(({ id }) => record.getEntry(id)), found, record.overview()]);
  } catch (error) {
    return String(failureOf(error));
  } finally {
    opened.value.close();
  }
}

test(`28: of ${runs} damaged copies each is found damaged or shows the record whole; none shows something else`, () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const opened = openDatabase(file, testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const resources = Array.from({ length: 120 }, (_, index) =>
    observation(`o${index}`, { note: `word ${'x'.repeat(index * 5)}` }),
  );
  const record = createRecordDatabase(opened.value, plainReader);
  record.writePage(page('Observation', resources));
  record.close();
  const whole = readFileSync(file);
  const expected = look(file);
  expect(expected).toContain('o119');
  const random = seededRandom(28);
  const copy = path.join(path.dirname(file), 'copy.db');
  const seen = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor(random() * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    writeFileSync(copy, run % 4 === 0 ? bytes.subarray(0, at) : bytes);
    const shown = look(copy);
    seen.add(shown === expected ? 'whole' : shown);
  }
  const allowed = ['whole', 'damaged', 'wrong-key'];
  expect([...seen].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  expect(seen).toContain('damaged');
});
