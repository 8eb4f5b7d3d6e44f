import { expect, test } from 'vitest';
import { createRecordDatabase } from '../../../main/store/record-database.ts';
import { pointsSql } from '../../../main/store/reading/series-points.ts';
import { readEntry, readerVersion } from '../../../main/record/read-entry.ts';
import { openDatabase } from '../../../main/store/open-database.ts';
import { markedPatient, page, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, testKey } from '../../fakes/record-database.ts';

const glucose = (id: string, date: string, value: number, unit = 'mg/dL', more: object = {}): MadeResource => ({
  ...{ resourceType: 'Observation', id, status: 'final', effectiveDateTime: date, valueQuantity: { value, unit } },
  code: { text: 'Glucose', coding: [{ system: 'http://loinc.org', code: unit === 'mg/dL' ? '2345-7' : '14749-6' }] },
  ...more,
});

function recordWith(...told: readonly MadeResource[]) {
  const opened = openDatabase(':memory:', testKey);
  if (!opened.ok) throw new Error(opened.error.message);
  const record = createRecordDatabase(opened.value, { readEntry, readerVersion });
  record.addConnection(connection(1));
  record.writePage(page('Patient', [markedPatient('aaaaaaaa01', 1)]));
  record.writePage(page('Observation', told));
  const newest = record.listEntries({ ...allEntries, category: 'labs' }).rows[0]?.id ?? 0;
  return { record, db: opened.value, newest };
}

test('the results of a test stand in one line, the newest first, each with its source', () => {
  const { record, newest } = recordWith(
    glucose('aaaaaaaa01a', '2024-01-01', 90),
    glucose('aaaaaaaa01b', '2026-01-01', 110),
    glucose('aaaaaaaa01c', '2025', 100),
  );
  const [line, ...others] = record.series(newest) ?? [];
  expect(others).toEqual([]);
  expect(line).toMatchObject({ title: 'Glucose', unit: 'mg/dL' });
  expect(line?.points.map(({ date, value, converted }) => [date?.start, value.text, converted])).toEqual([
    ['2026-01-01', '110', null],
    ['2025', '100', null],
    ['2024-01-01', '90', null],
  ]);
  expect(line?.points[0]?.connectionId).toBe(connection(1).id);
});

test('a result in another unit is converted by what it measures, and keeps what its source gave', () => {
  const { record, newest } = recordWith(glucose('a', '2026-01-02', 110), glucose('b', '2026-01-01', 5.6, 'mmol/L'));
  const points = record.series(newest)?.[0]?.points;
  expect(points?.[1]).toMatchObject({ value: { text: '5.6', unit: 'mmol/L' }, converted: { text: '101' } });
});

test('what was entered by mistake is in no line', () => {
  const { record, newest } = recordWith(
    glucose('a', '2026-01-02', 110),
    glucose('b', '2026-01-01', 900, 'mg/dL', { status: 'entered-in-error' }),
  );
  expect(record.series(newest)?.[0]?.points).toHaveLength(1);
});

test('a result that changed moves in its line, and one that is no number is told as it is', () => {
  const { record, newest } = recordWith(glucose('a', '2026-01-02', 110), glucose('b', '2026-01-01', 90));
  const changed = glucose('b', '2025-12-01', 95, 'mg/dL', { valueQuantity: undefined, valueString: 'Negative' });
  record.writePage(page('Observation', [{ ...changed, meta: { versionId: '2' } }]));
  const texts = record.series(newest)?.[0]?.points.map(({ value }) => value.text);
  expect(texts).toEqual(['110', 'Negative']);
});

test('there is no line of an entry that is not there', () => {
  expect(recordWith().record.series(12)).toBeNull();
});

test('a line is found by an index', () => {
  const { db } = recordWith();
  const plan = db.prepare<[string, number], { detail: string }>(`EXPLAIN QUERY PLAN ${pointsSql}`).all('x', 1);
  const scans = plan.filter(({ detail }) => detail.startsWith('SCAN'));
  expect(scans).toEqual([]);
  expect(plan.some(({ detail }) => detail.startsWith('SEARCH m USING PRIMARY KEY (measured=?)'))).toBe(true);
});

test('the lines of a category are told each with its newest points alone, and none of another category', () => {
  const many = Array.from({ length: 15 }, (_, at) =>
    glucose(`many${at}`, `2026-01-${String(at + 1).padStart(2, '0')}`, 90 + at),
  );
  const weight: MadeResource = {
    ...glucose('weight', '2026-02-01', 71, 'kg'),
    category: [{ coding: [{ code: 'vital-signs' }] }],
    code: { text: 'Weight', coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  };
  const { record } = recordWith(...many, weight);
  const [line, ...others] = record.lines('labs');
  expect(others).toEqual([]);
  expect(line).toMatchObject({ series: 'analyte|glucose-serum', title: 'Glucose', unit: 'mg/dL' });
  expect(line?.points).toHaveLength(12);
  expect(line?.points[0]?.value.text).toBe('104');
  expect(record.lines('vitals').map(({ title }) => title)).toEqual(['Weight']);
});

test('a line by its key is told whole, in the unit of its newest result', () => {
  const { record } = recordWith(glucose('a', '2026-01-02', 5.6, 'mmol/L'), glucose('b', '2026-01-01', 110));
  const line = record.line('analyte|glucose-serum');
  expect(line).toMatchObject({ unit: 'mmol/L' });
  expect(line?.points.map(({ value, converted }) => [value.text, converted?.text])).toEqual([
    ['5.6', undefined],
    ['110', '6.11'],
  ]);
  expect(record.line('loinc|0-0')).toBeNull();
});

test('digits, ranges and flags of a line are those of the source', () => {
  const { record } = recordWith(
    glucose('a', '2026-01-02', 110, 'mg/dL', {
      referenceRange: [{ low: { value: 70, unit: 'mg/dL' }, high: { value: 99, unit: 'mg/dL' } }],
      interpretation: { coding: [{ code: 'H' }] },
    }),
  );
  const value = record.line('analyte|glucose-serum')?.points[0]?.value;
  expect(value).toMatchObject({ text: '110', flag: { meaning: 'high' }, ranges: [{ low: '70', high: '99' }] });
});

test('nothing of a line stays when its health system is removed with all that came from it', () => {
  const { record, db } = recordWith(glucose('aaaaaaaa01a', '2026-01-01', 90));
  record.disconnect(connection(1).id, 'remove');
  for (const table of ['measured', 'measured_shapes', 'measurements'])
    expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
});
