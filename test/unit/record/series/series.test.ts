import { describe, expect, it } from 'vitest';
import { convert, convertedText } from '../../../../main/record/series/convert.ts';
import { seriesKey } from '../../../../main/record/series/series-key.ts';
import { concept, read } from '../read.ts';

const loinc = (code: string) => [{ system: 'http://loinc.org', code, display: null }];

describe('results of several days are one series', () => {
  it.each([
    [
      'of the same LOINC code, in whatever unit',
      seriesKey(loinc('2345-7'), 'Glucose', 'mg/dL'),
      seriesKey(loinc('2345-7'), 'Blood sugar', 'mmol/L'),
      true,
    ],
    [
      'of mass and amount of the same thing in the same kind of sample',
      seriesKey(loinc('2345-7'), 'a', 'mg/dL'),
      seriesKey(loinc('14749-6'), 'b', 'mmol/L'),
      true,
    ],
    [
      'not of the same thing in another kind of sample',
      seriesKey(loinc('2345-7'), 'a', 'mg/dL'),
      seriesKey(loinc('2339-0'), 'a', 'mg/dL'),
      false,
    ],
    [
      'of a code of the lab’s own with the same unit',
      seriesKey([{ system: 'urn:lab', code: 'GLU', display: null }], 'a', 'mg/dL'),
      seriesKey([{ system: 'urn:lab', code: 'GLU', display: 'x' }], 'b', 'MG/DL'),
      true,
    ],
    [
      'not of a code of the lab’s own with another unit',
      seriesKey([{ system: 'urn:lab', code: 'GLU', display: null }], 'a', 'mg/dL'),
      seriesKey([{ system: 'urn:lab', code: 'GLU', display: null }], 'a', 'mmol/L'),
      false,
    ],
    [
      'of the same words with the same unit, where there is no code',
      seriesKey([], 'Glucose  fasting', 'mg/dL'),
      seriesKey([], 'glucose fasting', 'mg/dL'),
      true,
    ],
  ])('%s', (_name, a, b, isSame) => expect(a === b).toBe(isSame));

  it('not of what nothing names', () => expect(seriesKey([], ' ', 'mg/dL')).toBeNull());

  it('each part of a measurement has its own, and a blood pressure is one', () => {
    const entry = read({
      resourceType: 'Observation',
      code: concept('Blood pressure', '85354-9'),
      component: [
        { code: concept('Systolic', '8480-6'), valueQuantity: { value: 120, unit: 'mmHg' } },
        { code: concept('Diastolic', '8462-4'), valueQuantity: { value: 80, unit: 'mmHg' } },
        { code: concept('Pulse', '8867-4'), valueQuantity: { value: 70, unit: '/min' } },
      ],
    });
    expect(entry.values.map(({ text, series }) => [text, series])).toEqual([
      ['120/80', 'blood-pressure'],
      ['70', 'loinc|8867-4'],
    ]);
  });

  it('a value that is absent belongs to none', () => {
    const entry = read({
      ...{ resourceType: 'Observation', code: concept('Glucose', '2345-7') },
      dataAbsentReason: { coding: [{ code: 'unknown' }] },
    });
    expect(entry.values.map(({ series }) => series)).toEqual([null]);
  });
});

/** Factors: NIST SP 811 for units; for mass and amount the molar mass by formula, as the AMA Manual of Style rounds them. */
describe('a value in another unit', () => {
  it.each([
    ['glucose', 100, 'mg/dL', 'mmol/L', 'analyte|glucose-serum', '5.55'],
    ['glucose, back', 5.55, 'mmol/L', 'mg/dL', 'analyte|glucose-serum', '100'],
    ['cholesterol', 200, 'mg/dL', 'mmol/L', 'analyte|cholesterol', '5.17'],
    ['triglycerides', 150, 'mg/dL', 'mmol/L', 'analyte|triglycerides', '1.69'],
    ['creatinine', 1.0, 'mg/dL', 'µmol/L', 'analyte|creatinine', '88.4'],
    ['urea nitrogen', 14, 'mg/dL', 'mmol/L', 'analyte|urea-nitrogen', '5.00'],
    ['vitamin D', 30, 'ng/mL', 'nmol/L', 'analyte|vitamin-d-25', '74.9'],
    ['hemoglobin', 13.5, 'g/dL', 'g/L', 'loinc|718-7', '135'],
    ['weight', 154, 'lb', 'kg', 'analyte|body-weight', '69.9'],
    ['height', 70, 'in', 'cm', 'loinc|8302-2', '178'],
    ['temperature', 98.6, '°F', '°C', 'loinc|8310-5', '37.0'],
    ['platelets', 250, '×10³/µL', '×10⁹/L', 'loinc|777-3', '250'],
  ])('%s', (_name, value, from, to, series, expected) => {
    const converted = convert(value, from, to, series);
    expect(Number(converted?.toPrecision(3))).toBe(Number(expected));
  });

  it.each([
    ['mass and amount of what has no formula here', 100, 'mg/dL', 'mmol/L', 'loinc|1751-7'],
    ['units of different things', 5, 'mg/dL', 'kg', 'analyte|glucose-serum'],
    ['a unit that is not known', 5, 'widgets', 'mg/dL', 'analyte|glucose-serum'],
    ['no unit', 5, null, 'mg/dL', 'analyte|glucose-serum'],
    ['international units, which depend on the substance', 5, 'IU/L', 'mg/L', 'loinc|1'],
  ])('is not made up: %s', (_name, value, from, to, series) => expect(convert(value, from, to, series)).toBeNull());

  it.each([
    [5.550_744, '100', '5.55'],
    [88.4, '1', '88.4'],
    [100.0, '5.55', '100'],
    [0, '0', '0'],
    [5.550_744, '100.25', '5.5507'],
  ])('%d of a source that wrote %s is written %s', (value, source, text) =>
    expect(convertedText(value, source)).toBe(text),
  );
});
