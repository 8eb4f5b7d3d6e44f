import { describe, expect, it } from 'vitest';
import { compareKeys, matchQuery } from '../../../../main/record/asking/match.ts';
import { parseQuery, type FhirQuery } from '../../../../main/record/asking/parse-query.ts';

const now = Date.UTC(2026, 0);

function understood(text: string): FhirQuery {
  const query = parseQuery(text);
  if (!query.ok) throw new Error(query.error.message);
  return query.value;
}

const finds = (text: string, resource: Readonly<Record<string, unknown>>): boolean =>
  matchQuery(
    understood(text),
    { id: 'abc', lastUpdated: '2020-05-06T07:08:09.123Z', resource: () => resource },
    now,
  ) !== null;

const loinc = { coding: [{ system: 'http://loinc.org', code: '29308-4' }, { code: 'own' }] };

describe('what a search finds', () => {
  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['Observation?code=29308-4', { code: loinc }, true],
    ['Observation?code=http://loinc.org|29308-4', { code: loinc }, true],
    ['Observation?code=http://loinc.org|', { code: loinc }, true],
    ['Observation?code=http://snomed.info/sct|29308-4', { code: loinc }, false],
    ['Observation?code=|own', { code: loinc }, true],
    ['Observation?code=|29308-4', { code: loinc }, false],
    ['Observation?code=x,own', { code: loinc }, true],
    ['Observation?code=29308-4&code=own', { code: loinc }, true],
    ['Observation?code=29308-4&code=x', { code: loinc }, false],
    ['Observation?code=29308-4', { code: 'nonsense' }, false],
    ['Observation?code=29308-4', { code: { coding: 'nonsense' } }, false],
    ['MedicationRequest?code=29308-4', { medicationCodeableConcept: loinc }, true],
    ['Immunization?code=29308-4', { vaccineCode: loinc }, true],
    ['AllergyIntolerance?code=29308-4', { substance: loinc }, true],
    ['FamilyMemberHistory?code=29308-4', { condition: [{ code: loinc }] }, true],
    ['AllergyIntolerance?category=food', { category: ['medication', 'food'] }, true],
    ['Observation?category=lab', { category: [{ coding: [{ code: 'vital' }] }, { coding: [{ code: 'lab' }] }] }, true],
    ['Observation?category=lab', {}, false],
    ['Observation?date=2015', { effectiveDateTime: '2015-03-02' }, true],
    ['Observation?date=2015', { effectivePeriod: { start: '2015-03-02', end: '2016' } }, false],
    ['Observation?date=gt2015', { effectivePeriod: { start: '2015-03-02' } }, true],
    ['Observation?date=lt1990', { effectivePeriod: { end: '2015-03-02' } }, true],
    ['Observation?date=2015', { effectiveTiming: { event: ['2015-03-02', '2015-04'] } }, true],
    ['Observation?date=2015', {}, false],
    ['Observation?date=ne2015', {}, false],
    ['DocumentReference?date=2015', { indexed: '2015-03-02T08:00:00Z' }, true],
    ['Observation?_id=x,abc', {}, true],
    ['Observation/x', {}, false],
    ['Observation?_lastUpdated=2020-05-06', {}, true],
    ['Observation?_lastUpdated=gt2020-05-06T07:08:09.123Z', {}, false],
    ['Observation?_lastUpdated=ge2020-05-06T07:08:09.123Z', {}, true],
  ])('%s in %j: %s', (text, resource, expected) => {
    expect(finds(text, resource)).toBe(expected);
  });

  it('does not open what can be told without', () => {
    const unopened = { id: 'abc', lastUpdated: null, resource: () => expect.unreachable() };
    expect(matchQuery(understood('Observation?_id=x&code=a'), unopened, now)).toBeNull();
    expect(matchQuery(understood('Observation?_sort=_id'), unopened, now)).toEqual(['abc']);
  });

  it('comes in the order that is asked for; what has no date comes last either way', () => {
    const dates = ['2015', null, '2016-01', '2014'];
    const sorted = (sort: string): readonly (string | null)[] => {
      const query = understood(`Observation?_sort=${sort}`);
      const found = dates.map((date) => {
        const candidate = { id: 'x', lastUpdated: null, resource: () => ({ effectiveDateTime: date }) };
        return { date, keys: matchQuery(query, candidate, now) ?? [] };
      });
      return found.toSorted((a, b) => compareKeys(query.sort, a.keys, b.keys)).map(({ date }) => date);
    };
    expect(sorted('date')).toEqual(['2014', '2015', '2016-01', null]);
    expect(sorted('-date')).toEqual(['2016-01', '2015', '2014', null]);
    expect(sorted('_id')).toEqual(dates);
  });
});
