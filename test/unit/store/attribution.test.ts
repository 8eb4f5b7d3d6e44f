import { expect, test } from 'vitest';
import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import { markedPatient, observation, page, patient, testSource, type MadeResource } from '../../fakes/bundles.ts';
import { connection } from '../../fakes/connections.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

type Record = ReturnType<typeof recordInMemory>;

const write = (record: Record, resource: MadeResource, fhirVersion: FhirVersion = 'r4') =>
  record.writePage(
    page(resource.resourceType, [resource], { section: { fhirVersion, resourceType: resource.resourceType } }),
  );
const sourceOf = (record: Record, resourceId: string) =>
  record.listEntries(allEntries).rows.find((row) => row.resourceId === resourceId)?.connectionId;
const withBase = (id: string, ...systems: string[]) =>
  patient(id, { identifier: [{ value: 'no system' }, null, ...systems.map((system) => ({ system, value: '1' }))] });

const a = 'a1b2c3d4e5f6';

function withSystems(...systemIds: number[]): Record {
  const record = recordInMemory();
  for (const systemId of systemIds) record.addConnection(connection(systemId));
  return record;
}

test('an R4 Patient belongs to the system that its meta.source names, and proves the connection', () => {
  const record = withSystems(4706, 4707);
  expect(write(record, markedPatient(a, 4706)).provedConnections).toEqual(['connection-4706']);
  expect(sourceOf(record, a)).toBe('connection-4706');
  expect(record.listConnections()).toMatchObject([
    { systemId: 4706, state: 'ready', fhirVersion: 'r4', lastReadAt: '2026-11-20T10:00:00.000Z' },
    { systemId: 4707, state: 'waiting', fhirVersion: null, lastReadAt: null },
  ]);
  expect(write(record, markedPatient(a, 4706)).provedConnections).toEqual([]);
});

test.each(['dstu2', 'stu3', 'r4'] as const)(
  '%s: a Patient belongs to the system whose FHIR base is one of its identifier systems',
  (version) => {
    const record = withSystems(1, 2);
    write(record, withBase(a, 'urn:oid:1.2', 'https://fhir.system-2.example/base/'), version);
    expect(sourceOf(record, a)).toBe('connection-2');
  },
);

test('only a trailing slash is forgiven: another path, host or scheme is another system', () => {
  const record = withSystems(1);
  const others = [
    'https://fhir.system-1.example/base/r4',
    'http://fhir.system-1.example/base',
    'https://FHIR.system-1.example/base',
  ];
  others.forEach((system, index) => write(record, withBase(`${a}${index}`, system)));
  expect(record.overview().sources).toEqual([{ connectionId: null, count: 3 }]);
});

test('no mark, a mark of a system that is not connected, or marks of two systems: source unknown, never guessed', () => {
  const record = withSystems(1, 2);
  write(record, patient('b0'));
  write(record, markedPatient('b1', 9));
  write(record, withBase('b2', 'https://fhir.system-1.example/base', 'https://fhir.system-2.example/base'));
  write(record, { ...withBase('b3', 'https://fhir.system-1.example/base'), meta: { source: '1up-external-system:9' } });
  expect(record.overview().sources).toEqual([{ connectionId: null, count: 4 }]);
  expect(record.listConnections().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
});

test('a resource belongs to the Patient with the longest id that its own id begins with', () => {
  const record = withSystems(1, 2);
  write(record, markedPatient(a, 1));
  write(record, markedPatient(`${a}aa`, 2));
  write(record, observation(`${a}01`));
  write(record, observation(`${a}aa01`, { subject: { reference: `Patient/${a}` } }));
  expect([sourceOf(record, `${a}01`), sourceOf(record, `${a}aa01`)]).toEqual(['connection-1', 'connection-2']);
});

test('ids that are not of the service prove nothing by how they begin', () => {
  const record = withSystems(1);
  write(record, markedPatient('1', 1));
  write(record, markedPatient('example', 1));
  write(record, observation('12'));
  write(record, observation('example-2'));
  expect([sourceOf(record, '12'), sourceOf(record, 'example-2')]).toEqual([null, null]);
});

const references: readonly [string, Readonly<{ [element: string]: unknown }>][] = [
  ['subject', { subject: { reference: 'Patient/p' } }],
  ['patient', { patient: { reference: 'https://api.example/fhir/r4/Patient/p' } }],
  ['beneficiary', { beneficiary: { reference: 'Patient/p/_history/3' } }],
  ['individual', { individual: { reference: 'Patient/p' } }],
  ['for', { for: { reference: 'Patient/p' } }],
  ['a list of subjects', { subject: [{ reference: 'Group/g' }, { reference: 'Patient/p' }] }],
  [
    'who takes part',
    { participant: [{ actor: { reference: 'Practitioner/x' } }, { actor: { reference: 'Patient/p' } }] },
  ],
];

test.each(references)(
  'else it belongs to the Patient it names (%s), whichever of them comes first',
  (_name, element) => {
    for (const order of ['patient first', 'patient last']) {
      const record = withSystems(1);
      const both = [markedPatient('p', 1), observation('o', element)];
      for (const one of order === 'patient first' ? both : both.toReversed()) write(record, one);
      expect(sourceOf(record, 'o')).toBe('connection-1');
    }
  },
);

test('a resource that names two Patients, or none, belongs to nobody', () => {
  const record = withSystems(1);
  write(record, markedPatient('p', 1));
  write(record, observation('two', { subject: [{ reference: 'Patient/p' }, { reference: 'Patient/q' }] }));
  write(record, observation('urn', { subject: { reference: 'urn:uuid:p' } }));
  write(record, observation('contained', { subject: { reference: '#p' } }));
  expect(['two', 'urn', 'contained'].map((id) => sourceOf(record, id))).toEqual([null, null, null]);
});

test('Patients and connections that come later take with them what was there before', () => {
  const record = recordInMemory();
  write(record, observation(`${a}01`));
  expect(sourceOf(record, `${a}01`)).toBeNull();
  write(record, markedPatient(a, 1));
  expect(sourceOf(record, `${a}01`)).toBeNull();
  record.addConnection(connection(1));
  expect(sourceOf(record, `${a}01`)).toBe('connection-1');
  expect(record.counts()).toContainEqual({ connectionId: 'connection-1', resourceType: 'Observation', count: 1 });
});

test('a Patient that loses its mark loses its source', () => {
  const record = withSystems(1);
  write(record, markedPatient(a, 1));
  write(record, patient(a, { meta: { versionId: '2', lastUpdated: '2026-01-01T00:00:00Z' } }));
  expect(sourceOf(record, a)).toBeNull();
});

test('what still arrives of a disconnected system is not stored; connected again, it is', () => {
  const record = withSystems(1);
  write(record, markedPatient(a, 1));
  const { id } = connection(1);
  record.disconnect(id, 'keep');
  expect(write(record, observation(`${a}01`))).toMatchObject({ added: 0, skipped: 1 });
  expect(record.overview().total).toBe(1);
  record.updateConnection(id, { state: 'waiting' });
  expect(write(record, markedPatient(a, 1)).provedConnections).toEqual([id]);
  expect(write(record, observation(`${a}01`))).toMatchObject({ added: 1 });
});

test.each([
  ['meta.source', markedPatient(a, 1)],
  ['an identifier', withBase(a, 'https://fhir.system-1.example/base')],
])('what still arrives of a removed system, marked by %s, is not stored, in whatever order', (_name, marked) => {
  const record = withSystems(1);
  write(record, marked);
  record.disconnect(connection(1).id, 'remove');
  write(record, observation(`${a}01`));
  expect(write(record, marked)).toMatchObject({ added: 0, skipped: 1 });
  write(record, observation(`${a}02`));
  expect(record.overview()).toMatchObject({ total: 0, sources: [] });
  record.addConnection(connection(1));
  write(record, marked);
  expect(write(record, observation(`${a}01`))).toMatchObject({ added: 1 });
  expect(sourceOf(record, `${a}01`)).toBe('connection-1');
});

test('a system that is connected again keeps its one row, and its id', () => {
  const record = withSystems(1);
  const again = record.addConnection(connection(1, { id: connection(99).id, name: 'New name' }));
  expect(again).toMatchObject({ id: 'connection-1', name: 'New name', state: 'waiting' });
  expect(record.listConnections()).toHaveLength(1);
  expect(record.checkpoints(testSource)).toEqual([]);
});
