import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../main/record/read-entry.ts';
import type { Entry } from '../../../main/values/entry.ts';
import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import { chartOf, latest, people } from '../../unit/practice/people/chart.ts';

const told = [
  'category',
  'title',
  'subtitle',
  'status',
  'enteredInError',
  'date',
  'who',
  'where',
  'values',
  'notes',
] as const;

/** What a version has no place for, or another word: by type and field, with the reason. */
const cannotSay: Readonly<Record<string, string>> = {
  'AllergyIntolerance.status': 'DSTU2 has one status for how sure it is and whether it is active',
  'CarePlan.title': 'DSTU2 has no title',
  'Claim.where': 'R4 has no organization beside the provider',
  'Device.status': 'DSTU2 says "available" for "active"',
  'ExplanationOfBenefit.values': 'STU3 has three fixed totals, R4 a list of them',
  'ExplanationOfBenefit.where': 'R4 has no organization beside the provider',
  'Goal.status': 'until STU3 one status says both how it goes and how far it is',
  'MedicationRequest.notes': 'STU3 has no reason for a status, and says it in a note',
  'MedicationStatement.notes': 'until STU3 there is no reason for a status, and it is said in a note',
  'MedicationStatement.status': 'DSTU2 knows no "stopped"',
  'Observation.values': 'DSTU2 does not say to whom a range applies',
};

const moment = (text: string | null): string | number | null =>
  text === null || !text.includes('T') ? text : Date.parse(text);

/** A moment is the same in every zone that it is told in. */
const plain = (entry: Entry, field: (typeof told)[number]): unknown =>
  field === 'date' && entry.date !== null ? [moment(entry.date.start), moment(entry.date.end)] : entry[field];

function entriesOf(personId: string, version: FhirVersion, share: 0 | 1 | 2): ReadonlyMap<string, Entry> {
  const all = latest(chartOf(personId, version, share));
  const resolve = (reference: string) => all.get(reference) ?? null;
  return new Map([...all].map(([key, resource]) => [key, readEntry(resource, { fhirVersion: version, resolve })]));
}

describe.each(people)('the record of %s', (_login, personId) => {
  it.each(['stu3', 'dstu2'] as const)('reads in %s as it reads in R4, field by field', (version) => {
    for (const share of [0, 1, 2] as const) {
      const now = entriesOf(personId, 'r4', share);
      const before = entriesOf(personId, version, share);
      const both = [...now].flatMap(([key, entry]) => {
        const other = before.get(key);
        return other === undefined ? [] : [{ key, entry, other }];
      });
      expect(both.length).toBeGreaterThan(100);
      const differing = both.flatMap(({ key, entry, other }) =>
        told
          .filter((field) => JSON.stringify(plain(entry, field)) !== JSON.stringify(plain(other, field)))
          .map((field) => `${entry.resourceType}.${field}`)
          .filter((name) => !(name in cannotSay))
          .map((name) => `${name} of ${key}`),
      );
      expect(differing).toEqual([]);
    }
  });
});
