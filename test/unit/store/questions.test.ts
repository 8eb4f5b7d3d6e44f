import { expect, test } from 'vitest';
import { parseQuery, type FhirQuery } from '../../../main/record/asking/parse-query.ts';
import { observation, page } from '../../fakes/bundles.ts';
import { recordInMemory } from '../../fakes/record-database.ts';

function understood(text: string): FhirQuery {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(query.error.message);
  return query.value;
}

test('a long record is looked through some at a time, and each part goes on where the last one ended', () => {
  const record = recordInMemory();
  const many = Array.from({ length: 900 }, (_, at) => observation(`o${at}`, { date: at % 2 === 0 ? '2020' : '2021' }));
  record.writePage(page('Observation', many));
  const query = understood('Observation?_id=o0,o450,o899');
  const rows: number[] = [];
  let calls = 0;
  for (let after: number | null = 0; after !== null; calls += 1) {
    const some: ReturnType<typeof record.findResources> = record.findResources(query, after, 0);
    rows.push(...some.found.map(({ row }) => row));
    after = some.next;
  }
  expect(calls).toBeGreaterThan(1);
  expect(record.askedResources(rows)).toMatchObject([
    { resourceType: 'Observation', id: 'o0', entry: { resourceId: 'o0' } },
    { id: 'o450' },
    { id: 'o899' },
  ]);
  expect(record.askedResources([1_000_000])).toEqual([]);
});

test('what the service names is found in the record, or is said not to be there', () => {
  const record = recordInMemory();
  record.writePage(page('Observation', [observation('a', {})]));
  const name = { fhirVersion: 'r4', resourceType: 'Observation', id: 'a' } as const;
  const found = record.entriesNamed([{ ...name, id: 'b' }, name, { ...name, fhirVersion: 'stu3' }]);
  expect(found.map((entry) => entry?.resourceId ?? null)).toEqual([null, 'a', null]);
});

test('questions are kept once each, the last first, until they are forgotten', () => {
  const record = recordInMemory();
  for (const text of ['Patient', 'Observation?code=a', 'Patient']) record.keepQuestion(text);
  expect(record.keptQuestions()).toEqual(['Observation?code=a', 'Patient']);
  record.forgetQuestion('Patient');
  record.forgetQuestion('never kept');
  expect(record.keptQuestions()).toEqual(['Observation?code=a']);
});
