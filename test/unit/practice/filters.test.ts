import { describe, expect, it } from 'vitest';

import { makeFilters, tokens } from '../../../main/practice/fhir/filters.ts';
import type { StoredResource } from '../../../main/practice/collection/stored-resource.ts';

const coding = { system: 'http://loinc.org', code: '29308-4' };

const stored = (resource: object): StoredResource => ({
  version: 'r4',
  type: 'Observation',
  id: 'a1',
  patientId: 'a',
  arrivesAt: 0,
  lastUpdated: 0,
  text: JSON.stringify({ resourceType: 'Observation', id: 'a1', ...resource }),
});

const finds = (query: string, resource: object): boolean => {
  const made = makeFilters(new URLSearchParams(query));
  return 'filters' in made && made.filters.every((filter) => filter(stored(resource)));
};

describe('the filters of a search', () => {
  it.each([
    ['29308-4', true],
    ['http://loinc.org|29308-4', true],
    ['http://loinc.org|', true],
    ['|29308-4', false],
    ['x,29308-4', true],
    ['29308', false],
  ])('token %s takes the coding: %s', (token, expected) => {
    expect(tokens(token)(coding)).toBe(expected);
  });

  it('look for a code where each type keeps it', () => {
    for (const name of ['code', 'vaccineCode', 'medicationCodeableConcept'])
      expect(finds('code=29308-4', { [name]: { coding: [coding] } })).toBe(true);
    expect(finds('code=29308-4', { valueCodeableConcept: { coding: [coding] } })).toBe(false);
    expect(finds('code=29308-4', { code: 'a-plain-code' })).toBe(false);
  });

  it('must all hold, and pass over parameters that nobody knows', () => {
    expect(finds('_id=a1&patient=a&foo=bar&_count=3', {})).toBe(true);
    expect(finds('_id=a1&patient=b', {})).toBe(false);
    expect(finds('constructor=x&__proto__=y', {})).toBe(true);
  });

  it('name the parameter whose value is wrong', () => {
    expect(makeFilters(new URLSearchParams('_lastUpdated=soon'))).toEqual({ wrong: '_lastUpdated' });
  });
});
