import { expect, test } from 'vitest';
import { bundle, markedPatient, observation, page, testSource, type MadeResource } from '../../fakes/bundles.ts';
import { allEntries, recordInMemory } from '../../fakes/record-database.ts';

const good = JSON.stringify(observation('good'));
const pageOf = (...resources: string[]) =>
  page('Observation', [], {
    text: `{"resourceType":"Bundle","entry":[${[...resources, good].map((one) => `{"resource":${one}}`).join(',')}]}`,
  });
const deep = `{"resourceType":"Observation","id":"deep","x":${'['.repeat(1000)}${']'.repeat(1000)}}`;

test.each([
  ['not JSON', '{"resourceType":"Observation","id":oops}', 'It is not written correctly and cannot be read.'],
  ['no object', '["Observation"]', 'It does not say what it is.'],
  ['no type', '{"id":"x"}', 'It does not say what it is.'],
  ['no id', '{"resourceType":"Observation"}', 'It has no number of its own (id).'],
  ['an empty id', '{"resourceType":"Observation","id":""}', 'It has no number of its own (id).'],
  ['an id that is no text', '{"resourceType":"Observation","id":7}', 'It has no number of its own (id).'],
  [
    'another type',
    '{"resourceType":"Condition","id":"c"}',
    'It is of another kind (Condition) than what was asked for.',
  ],
  ['a thousand lists deep', deep, 'It is nested too deeply to be read safely.'],
])(
  '24: %s goes to quarantine with its reason and raw text, and the rest of the page is stored',
  (_name, raw, reason) => {
    const record = recordInMemory();
    expect(record.writePage(pageOf(raw))).toMatchObject({ added: 1, quarantined: 1 });
    expect(record.quarantined()).toMatchObject([
      { reason, raw, section: { fhirVersion: 'r4', resourceType: 'Observation' } },
    ]);
    expect(record.overview()).toMatchObject({ total: 1, quarantined: 1 });
  },
);

test('24: a page that was cut off, and one that is no Bundle, keep what is whole and show the rest', () => {
  const record = recordInMemory();
  const whole = bundle([observation('o1'), observation('o2')]);
  const cut = whole.slice(0, whole.indexOf('o2') + 1);
  expect(record.writePage(page('Observation', [], { text: cut }))).toMatchObject({ added: 1, quarantined: 1 });
  expect(record.writePage(page('Observation', [], { text: '<html>Sorry</html>' }))).toMatchObject({ quarantined: 1 });
  expect(record.writePage(page('Observation', [], { text: '{"resourceType":"Patient"}' }))).toMatchObject({
    quarantined: 1,
  });
  expect(record.quarantined().map(({ raw }) => raw)).toEqual([
    cut.slice(cut.lastIndexOf('{"resource"')),
    '<html>Sorry</html>',
    '{"resourceType":"Patient"}',
  ]);
});

test('the same bad thing arriving again is shown once, and goes when a good one has come', () => {
  const record = recordInMemory();
  const wrong = page('Condition', [observation('o1')]);
  record.writePage(wrong);
  record.writePage(wrong);
  expect(record.overview().quarantined).toBe(1);
  record.writePage(page('Observation', [observation('o1')]));
  expect(record.overview()).toMatchObject({ quarantined: 0, total: 1 });
});

test("the service's remarks on a page are no part of the record", () => {
  const record = recordInMemory();
  const remark: MadeResource = { resourceType: 'OperationOutcome', issue: [{ severity: 'warning' }] };
  expect(record.writePage(page('Observation', [remark, observation('o')]))).toMatchObject({ added: 1, quarantined: 0 });
});

test("24: another person's resource is kept aside once all Patients of the account are known", () => {
  const record = recordInMemory();
  const [mine, other] = ['aaaaaaaa0001', 'bbbbbbbb0001'];
  const of = (owner: string) => observation(`${owner}77`, { subject: { reference: `Patient/${owner}` } });
  record.writePage(page('Patient', [markedPatient(mine, 1)], { nextCursor: 'more' }));
  expect(record.writePage(page('Observation', [of('cccccccc0001')]))).toMatchObject({ added: 1 });
  record.writePage(page('Patient', []));
  expect(record.writePage(page('Observation', [of(mine), of(other)]))).toMatchObject({ added: 1, quarantined: 1 });
  expect(record.quarantined()).toMatchObject([{ reason: 'It belongs to another person.' }]);
  record.writePage(page('Patient', [markedPatient(other, 1)]));
  expect(record.writePage(page('Observation', [of(other)]))).toMatchObject({ added: 1, quarantined: 0 });
  expect(record.quarantined()).toEqual([]);
});

test('23: names such as __proto__ and names that stand twice are harmless', () => {
  const record = recordInMemory();
  const raw =
    '{"resourceType":"Patient","__proto__":{"polluted":1},"resourceType":"Observation","id":"x","id":"y","title":"T"}';
  record.writePage(page('Observation', [], { text: `{"resourceType":"Bundle","entry":[{"resource":${raw}}]}` }));
  expect(record.listEntries(allEntries).rows).toMatchObject([{ resourceId: 'y', entry: { title: 'T' } }]);
  expect('polluted' in {}).toBe(false);
  expect(record.checkpoints(testSource)).toMatchObject([{ stored: 1 }]);
});
