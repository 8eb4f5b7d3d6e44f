import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  exportRecord,
  openNodeFolder,
  type ExportDocument,
  type ExportOrder,
  type ExportResource,
} from '../../../main/exchange/export-record.ts';
import { csvRow } from '../../../main/exchange/export/csv-cell.ts';
import { exportWords } from '../../../main/exchange/export-words.ts';
import { readNotes } from '../../../main/exchange/notes-file.ts';
import { safeName } from '../../../main/exchange/export/safe-name.ts';
import { sliceBundle } from '../../../main/store/slice-bundle.ts';
import { exportFormats } from '../../../main/values/export-format.ts';
import { err } from '../../../main/values/result.ts';
import { parseResource } from '../../../main/store/ingest/admit-resource.ts';
import { read } from '../record/read.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'chartkeeper-export-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const raw =
  '{ "resourceType":"Observation",\n "id":"a", "category":[{"coding":[{"code":"laboratory"}]}], "valueQuantity":{"value":1.10,"unit":"mg/dL"},"code":{"text":"=Glucose"} }';
const lab = (text = raw): ExportResource => ({
  ...{ fhirVersion: 'r4', resourceType: 'Observation', id: 'a', sourceName: 'River Valley Health', raw: text },
  entry: read(parseResource(text) ?? { resourceType: 'Basic' }),
  ...{ note: 'Ask about this', starred: true, noteChangedAt: '2026-11-20T08:00:00.000Z' },
});
const letter: ExportDocument = {
  ...{ title: '../Letter: "today"', contentType: 'application/pdf', date: '2024-03-02T10:00:00Z' },
  bytes: Buffer.from('%PDF-1.4'),
};

const order = (to: string, change: Partial<ExportOrder> = {}): ExportOrder => ({
  resources: each([lab()]),
  documents: each([letter]),
  ...{ formats: new Set(exportFormats), words: exportWords.en },
  folder: openNodeFolder(to),
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...change,
});

test('40: what goes out in a Bundle is what came in, byte for byte', async () => {
  const to = await folder();
  const done = await exportRecord(order(to));
  expect(done).toMatchObject({ ok: true, value: { resources: 1, documents: 1 } });
  const text = await readFile(path.join(to, 'record-r4.json'), 'utf8');
  expect(sliceBundle(text).slices.map(({ resource }) => resource)).toEqual([raw]);
  expect(JSON.parse(text)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
});

test('each format has its files, each readable by its owner alone', async () => {
  const to = await folder();
  await exportRecord(order(to));
  expect((await readdir(to)).toSorted((a, b) => a.localeCompare(b))).toEqual([
    '2024-03-02 ..-Letter- -today-.pdf',
    'labs.csv',
    'notes.json',
    'r4-Observation.ndjson',
    'record-r4.json',
  ]);
  const line = await readFile(path.join(to, 'r4-Observation.ndjson'), 'utf8');
  expect(line.trimEnd()).not.toContain('\n');
  expect(line).toContain('"value":1.10');
});

test('a table says value, unit and source, with the digits that were received', async () => {
  const to = await folder();
  await exportRecord(order(to, { formats: new Set(['csv']) }));
  const table = await readFile(path.join(to, 'labs.csv'), 'utf8');
  expect(table.charCodeAt(0)).toBe(0xfe_ff);
  expect(table).toContain('"1.10","mg/dL"');
  expect(table).toContain(`"'=Glucose"`);
  expect(table).toContain('River Valley Health');
  expect(table).toContain('"Ask about this","Yes"');
});

test('the files are called, and the tables headed, in the language of the person', async () => {
  const to = await folder();
  await exportRecord(order(to, { words: exportWords.es }));
  expect((await readdir(to)).toSorted((a, b) => a.localeCompare(b))).toEqual([
    ...['2024-03-02 ..-Letter- -today-.pdf', 'historial-r4.json', 'laboratorio.csv', 'notas.json'],
    'r4-Observation.ndjson',
  ]);
  const [head, line] = (await readFile(path.join(to, 'laboratorio.csv'), 'utf8')).split('\r\n');
  expect(head).toContain('"Fecha","Hasta","Título"');
  expect(line).toContain('"Ask about this","Sí"');
  expect(exportWords.es.columns).toHaveLength(exportWords.en.columns.length);
});

test('what we say in a table is said in the language of the person, and what a source wrote in its own', async () => {
  const to = await folder();
  const text = JSON.stringify({
    ...{ resourceType: 'Observation', id: 'a', status: 'final', code: { text: 'Fasting glucose, high dose' } },
    category: [{ coding: [{ code: 'laboratory' }] }],
    component: [
      {
        code: { coding: [{ system: 'http://loinc.org', code: '2345-7' }] },
        ...{ valueQuantity: { value: 150, unit: 'mg/dL' }, interpretation: [{ coding: [{ code: 'H' }] }] },
        referenceRange: [{ high: { value: 99, unit: 'mg/dL' } }],
      },
      { code: { text: 'Fasting' }, valueBoolean: true },
    ],
  });
  const nameless = '{"resourceType":"QuestionnaireResponse","id":"b","status":"in-progress"}';
  const form: ExportResource = { ...lab(nameless), resourceType: 'QuestionnaireResponse' };
  const untitled = { ...letter, title: 'Contents of a document' };
  const resources = each([lab(text), form]);
  await exportRecord(order(to, { words: exportWords.es, resources, documents: each([untitled]) }));
  const [, sugar, fasting] = (await readFile(path.join(to, 'laboratorio.csv'), 'utf8')).split('\r\n');
  expect(sugar).toContain(
    '"Fasting glucose, high dose","Azúcar en la sangre (glucosa)","150","mg/dL","hasta 99 mg/dL","Alto","Final"',
  );
  expect(fasting).toContain('"Fasting","Sí","","","","Final"');
  const names = await readdir(to);
  const tables = await Promise.all(
    names.filter((name) => name.endsWith('.csv')).map((name) => readFile(path.join(to, name), 'utf8')),
  );
  expect(tables.join('')).toContain('"Respuestas a un cuestionario","","","","","","En curso"');
  expect(names).toContain('2024-03-02 Contenido de un documento.pdf');
});

test('what the person wrote stands in a file of its own beside what was received, and nowhere where nothing was written', async () => {
  const to = await folder();
  const quiet: ExportResource = { ...lab(), id: 'b', note: '', starred: false, noteChangedAt: null };
  await exportRecord(order(to, { resources: each([lab(), quiet, lab()]), formats: new Set(['ndjson']) }));
  const text = await readFile(path.join(to, 'notes.json'), 'utf8');
  const note = {
    ...{ fhirVersion: 'r4', resourceType: 'Observation', resourceId: 'a', starred: true },
    ...{ text: 'Ask about this', changedAt: '2026-11-20T08:00:00.000Z' },
  };
  expect(readNotes(text)).toEqual([note, note]);
  const none = await folder();
  await exportRecord(order(none, { resources: each([quiet]), formats: new Set(['bundle', 'ndjson']) }));
  expect(await readdir(none)).not.toContain('notes.json');
});

test('40: no cell of a table is a formula', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', ' =', '\t='), (rest, first) => {
      expect(csvRow([`${first}${rest}`])).toMatch(/^"(?:'|[+-]?[\d.,eE+-]+"\r\n$)/);
    }),
  );
});

test('25: a name of a file leads nowhere else, whatever a document is called (1,000 names)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const name = safeName(words, 'pdf');
      expect(path.basename(name)).toBe(name);
      expect(path.win32.basename(name)).toBe(name);
      expect(name).toMatch(/^[^.].*\.pdf$/su);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
    { numRuns: 1000 },
  );
});

test('what shows with another resource stands in the Bundle, and in no table', async () => {
  const to = await folder();
  const content: ExportResource = {
    ...lab('{"resourceType":"Binary","id":"b"}'),
    ...{ resourceType: 'Binary', entry: null, note: '', starred: false, noteChangedAt: null },
  };
  await exportRecord(order(to, { resources: each([content]), formats: new Set(['bundle', 'csv']) }));
  expect(await readdir(to)).toEqual(['record-r4.json']);
});

test('an export that is cancelled leaves nothing behind', async () => {
  const to = await folder();
  const cancelled = new AbortController();
  async function* many(): AsyncGenerator<ExportResource> {
    for (let count = 0; count < 1000; count++) {
      if (count === 500) cancelled.abort();
      yield lab();
    }
  }
  const done = await exportRecord(order(to, { resources: many(), signal: cancelled.signal }));
  expect(done).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await readdir(to)).toEqual([]);
});

test('a disk that fills up is told, and nothing half-written stays', async () => {
  const to = await folder();
  const real = openNodeFolder(to);
  const full = { code: 'disk-full', message: 'The disk is full.' } as const;
  let files = 0;
  const done = await exportRecord(
    order(to, {
      folder: {
        async createFile(name) {
          const file = await real.createFile(name);
          if (!file.ok || ++files < 3) return file;
          return { ok: true, value: { ...file.value, write: () => Promise.resolve(err(full)) } };
        },
      },
    }),
  );
  expect(done).toEqual({ ok: false, error: full });
  expect(await readdir(to)).toEqual([]);
});

test('what is there already is never overwritten', async () => {
  const to = await folder();
  await exportRecord(order(to, { formats: new Set(['bundle']) }));
  await exportRecord(order(to, { formats: new Set(['bundle']), folder: openNodeFolder(to) }));
  expect((await readdir(to)).toSorted()).toEqual([
    ...['notes (2).json', 'notes.json', 'record-r4 (2).json', 'record-r4.json'],
  ]);
});
