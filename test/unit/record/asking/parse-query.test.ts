import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type FhirQuery } from '../../../../main/record/asking/parse-query.ts';
import { splitAddress, writeAddress } from '../../../../main/record/asking/split-address.ts';

const whole: FhirQuery = { version: null, resourceType: 'Observation', conditions: [], sort: [], count: null };
const anySystem = (code: string) => ({ system: null, code });

describe('a FHIR search for the copy on this computer', () => {
  it.each<[string, Partial<FhirQuery>]>([
    ['Observation', {}],
    [' /Observation? ', {}],
    ['GET https://api.1up.health/fhir/stu3/Observation', { version: 'stu3' }],
    ['r4/Observation?', { version: 'r4' }],
    ['Observation?code=29308-4', { conditions: [{ parameter: 'code', anyOf: [anySystem('29308-4')] }] }],
    [
      'Observation?code=http://loinc.org%7C29308-4,|x,http://loinc.org|',
      {
        conditions: [
          {
            parameter: 'code',
            anyOf: [
              { system: 'http://loinc.org', code: '29308-4' },
              { system: '', code: 'x' },
              { system: 'http://loinc.org', code: null },
            ],
          },
        ],
      },
    ],
    [String.raw`Observation?code=a\,b\|c`, { conditions: [{ parameter: 'code', anyOf: [anySystem('a,b|c')] }] }],
    [
      'Observation?category=laboratory&category=vital-signs',
      {
        conditions: [
          { parameter: 'category', anyOf: [anySystem('laboratory')] },
          { parameter: 'category', anyOf: [anySystem('vital-signs')] },
        ],
      },
    ],
    ['Observation?_id=a,b', { conditions: [{ parameter: '_id', anyOf: ['a', 'b'] }] }],
    ['Observation/abc', { conditions: [{ parameter: '_id', anyOf: ['abc'] }] }],
    ['Observation?_count=7', { count: 7 }],
    [
      'Observation?_sort=-date,_id',
      {
        sort: [
          { by: 'date', descending: true },
          { by: '_id', descending: false },
        ],
      },
    ],
  ])('%j is understood', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ok: true, value: { ...whole, ...expected } });
  });

  it('takes partial dates for all that they stand for', () => {
    const parsed = parseQuery('Observation?date=ge2015-03&_lastUpdated=2016-01-02T03:04:05+02:00');
    const [march, second] = [Date.UTC(2015, 2), Date.UTC(2016, 0, 2, 1, 4, 5)];
    expect(parsed).toEqual({
      ok: true,
      value: {
        ...whole,
        conditions: [
          { parameter: 'date', anyOf: [{ prefix: 'ge', from: march, to: Date.UTC(2015, 3) }] },
          { parameter: '_lastUpdated', anyOf: [{ prefix: 'eq', from: second, to: second + 1_000 }] },
        ],
      },
    });
  });

  it.each([
    ['', 'no-question', 'Observation?code=29308-4'],
    ['glucose please', 'no-question', 'Observation?code=29308-4'],
    ['observation', 'no-question', 'Observation?code=29308-4'],
    ['Observation?code=%E0%A4%A', 'no-question', 'Observation?code=29308-4'],
    ['Patient/abc/$everything', 'not-known-here', 'work for the service'],
    ['Observation?code:text=x', 'not-known-here', 'behind the colon'],
    ['Observation?patient=abc', 'not-known-here', 'of one person’s record'],
    ['Observation?value-quantity=gt5', 'not-known-here', '“value-quantity”'],
    ['Observation?constructor=x', 'not-known-here', '“constructor”'],
    ['Condition?date=2023', 'not-known-here', 'of Condition'],
    ['Observation?date=soon', 'wrong-value', '“soon”'],
    ['Observation?date=2023-02-31', 'wrong-value', '“2023-02-31”'],
    ['Observation?date=2023,', 'wrong-value', '“date”'],
    ['Observation?_count=0', 'wrong-value', '“_count”'],
    ['Observation?_count=101', 'wrong-value', '“_count”'],
    ['Observation?_sort=name', 'wrong-value', '“_sort”'],
    ['Observation?code=', 'wrong-value', '“code”'],
    ['Observation?code=|', 'wrong-value', '“code”'],
    ['Observation?_id=', 'wrong-value', '“_id”'],
  ])('%j is refused in words that name what is not understood', (text, code, words) => {
    const parsed = parseQuery(text);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    expect(parsed.ok ? '' : parsed.error.message).toContain(words);
  });

  it('leaves no filter out: whatever parameter is not known is refused', () => {
    const known = new Set(['code', 'category', 'date', '_lastUpdated', '_id', '_count', '_sort']);
    const name = fc.string({ minLength: 1 }).filter((one) => !known.has(one.trim()) && one.trim() !== '');
    fc.assert(
      fc.property(name, fc.string(), (one, value) => {
        const query = `${encodeURIComponent(one)}=${encodeURIComponent(value)}`;
        expect(parseQuery(`Observation?code=a&${query}`)).toMatchObject({
          ok: false,
          error: { code: 'not-known-here' },
        });
      }),
    );
  });

  it('answers anything that is typed', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('Observation', '?', '&', '=', '%', '|', ',', '\\', '_sort', 'r4/'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(typeof parseQuery(parts.join('')).ok).toBe('boolean');
      }),
    );
  });

  it('goes to the service as it was meant', () => {
    const parameters = fc.array(
      fc.tuple(
        fc.stringMatching(/^[a-z_:-]{1,9}$/),
        fc.string().map((one) => one.trim()),
      ),
    );
    fc.assert(
      fc.property(parameters, (pairs) => {
        const address = { version: null, path: 'Observation', parameters: pairs };
        expect(splitAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });
});
