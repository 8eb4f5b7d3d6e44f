import { describe, expect, it } from 'vitest';
import { askService, askServiceMore } from '../../../main/calls/ask-service.ts';
import { parseQuery } from '../../../main/record/asking/parse-query.ts';
import type { AnsweredSoFar } from '../../../main/store/record-store.ts';
import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import { practiceAccount, type PracticeAccount } from './account.ts';

const signal = AbortSignal.timeout(60_000);

/** Of each version all ids, in order, and how many there are. */
type Found = Partial<Record<FhirVersion, { readonly total: number | null; readonly references: readonly string[] }>>;

async function here({ store }: PracticeAccount, text: string): Promise<Found> {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(`${text}: ${query.error.message}`);
  const answers = await store.questions.answer(query.value, signal);
  return Object.fromEntries(
    answers.map(({ fhirVersion, total, resources }) => [
      fhirVersion,
      { total, references: resources.map(({ resourceType, id }) => `${resourceType}/${id}`) },
    ]),
  );
}

async function there({ oneup, store }: PracticeAccount, text: string): Promise<Found> {
  const parts = await askService({ oneup, questions: store.questions, nameOf: () => null, signal }, text);
  if (!parts.ok) throw new Error(`${text}: ${parts.error.message}`);
  return Object.fromEntries(
    parts.value.map(({ fhirVersion, total, items }) => {
      // All of it is in the record, and leads there.
      for (const { entryId, reference } of items) expect([reference, entryId]).not.toContain(null);
      return [fhirVersion, { total, references: items.map(({ reference }) => reference) }];
    }),
  );
}

/** All references of R4, page after page, and how many pages there were. */
async function allHere({ store }: PracticeAccount, text: string): Promise<readonly string[]> {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(`${text}: ${query.error.message}`);
  const all: string[] = [];
  for (let next: AnsweredSoFar | undefined; ;) {
    const [answer] = await store.questions.answer(query.value, signal, next);
    all.push(...(answer?.resources ?? []).map(({ resourceType, id }) => `${resourceType}/${id}`));
    if (answer === undefined || answer.next === null) return all;
    next = answer.next;
  }
}

async function allThere({ oneup, store }: PracticeAccount, text: string): Promise<readonly string[]> {
  const asked = { oneup, questions: store.questions, nameOf: () => null, signal };
  const first = await askService(asked, text);
  const all: string[] = [];
  for (let part = first.ok ? first.value[0] : undefined; part !== undefined;) {
    all.push(...part.items.map(({ reference }) => reference));
    if (part.next === null) break;
    const more = await askServiceMore(asked, { fhirVersion: 'r4', next: part.next });
    if (!more.ok) throw new Error(more.error.message);
    part = more.value;
  }
  return all;
}

const questions = [
  'Patient',
  'Observation?code=http://loinc.org|29463-7,8302-2&_sort=_lastUpdated',
  'Observation?code=|29463-7',
  'Condition?code=http://snomed.info/sct|',
  'Immunization?code=http://hl7.org/fhir/sid/cvx|',
  'AllergyIntolerance?code=http://snomed.info/sct|',
  'FamilyMemberHistory?code=http://snomed.info/sct|',
  'Observation?category=laboratory&_sort=-date',
  'r4/Observation?category=http://terminology.hl7.org/CodeSystem/observation-category|vital-signs',
  'AllergyIntolerance?category=food,medication',
  'Observation?date=2024',
  'Observation?date=ge2023-03&date=lt2023-06&_sort=date',
  'Observation?date=gt2025-06-01,eb2016-02&_sort=-date,_id',
  'Encounter?date=sa2022&_sort=-date',
  'Encounter?date=le2021-05-05T12:00:00-05:00',
  'Procedure?date=ne2010',
  'Immunization?date=lt2020&_sort=date',
  'DocumentReference?date=ge2020',
  'CarePlan?date=gt2015',
  'stu3/Observation?_sort=-_id&_count=7',
  'Condition?_lastUpdated=gt2000&_sort=-_lastUpdated&_count=20',
  'Condition?_lastUpdated=lt2000',
  'Condition?code=no-such-code',
  'Condition?_count=3',
];
const findNothing = new Set([
  'Observation?code=|29463-7',
  'Condition?_lastUpdated=lt2000',
  'Condition?code=no-such-code',
]);

describe('a question in FHIR', () => {
  it('is answered alike by the service and by the copy on this computer', { timeout: 90_000 }, async () => {
    const account = await practiceAccount();
    for (const { id } of account.practice.lookAroundSystems) await account.connect('fhirjason', id);
    await account.settled();
    for (const text of questions) {
      const local = await here(account, text);
      expect([text, local]).toEqual([text, await there(account, text)]);
      expect([text, Object.keys(local).length === 0]).toEqual([text, findNothing.has(text)]);
    }

    for (const text of ['r4/Observation?_sort=-date', 'r4/Observation?code=29463-7&_count=7&_sort=date,_id']) {
      const [local, served] = [await allHere(account, text), await allThere(account, text)];
      expect([text, local]).toEqual([text, served]);
      const total = (await here(account, text)).r4?.total ?? 0;
      expect([text, new Set(local).size, total > 2 * 7]).toEqual([text, total, true]);
    }

    const [one = ''] = (await here(account, 'r4/Observation?_count=1')).r4?.references ?? [];
    const byId = `Observation?_id=${one.replace('Observation/', '')},nothing`;
    const alone = { r4: { total: 1, references: [one] } };
    expect([await here(account, byId), await there(account, byId)]).toEqual([alone, alone]);
    // One item that is read is no Bundle, and tells no number.
    expect([await here(account, one), (await there(account, one)).r4?.references]).toEqual([alone, [one]]);
  });
});
