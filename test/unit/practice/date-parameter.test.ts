import { describe, expect, it } from 'vitest';

import { momentSpan, parseDateParameter } from '../../../main/practice/fhir/date-parameter.ts';

const holds = (parameter: string, moment: string): boolean | null =>
  parseDateParameter(parameter)?.(momentSpan(Date.parse(moment))) ?? null;

describe('a date of a search', () => {
  it.each([
    ['2026', '2026-12-31T23:59:59.999Z', true],
    ['2026', '2027-01-01T00:00:00Z', false],
    ['eq2026-02', '2026-02-28T10:00:00Z', true],
    ['2026-02-28', '2026-02-28T23:00:00Z', true],
    ['2026-02-28T10:00:00Z', '2026-02-28T10:00:00.900Z', true],
    ['2026-02-28T10:00:00.5Z', '2026-02-28T10:00:00.500Z', true],
    ['2026-02-28T10:00', '2026-02-28T10:00:59Z', true],
    ['ne2026', '2025-01-01T00:00:00Z', true],
    ['gt2026-02-28', '2026-02-28T23:00:00Z', false],
    ['gt2026-02-28', '2026-03-01T00:00:00Z', true],
    ['sa2026', '2027-01-01T00:00:00Z', true],
    ['ge2026-02-28T10:00:00+02:00', '2026-02-28T08:00:00Z', true],
    ['ge2026-02-28T10:00:00 02:00', '2026-02-28T08:00:00Z', true],
    ['lt2026-02-28', '2026-02-27T23:59:59Z', true],
    ['le2026-02-28', '2026-02-28T23:59:59Z', true],
    ['eb2026', '2026-01-01T00:00:00Z', false],
  ])('%s against %s is %s', (parameter, moment, expected) => {
    expect(holds(parameter, moment)).toBe(expected);
  });

  it.each(['', 'yesterday', '2026-13-01', 'ap2026', '2026-02-28T', 'ge'])('"%s" is none', (parameter) => {
    expect(parseDateParameter(parameter)).toBeNull();
  });
});
