import { describe, expect, it } from 'vitest';
import { dosageText, readDosage } from '../../../main/record/datatypes/dosage.ts';
import { wordsOfHtml } from '../../../main/record/datatypes/narrative.ts';
import { addressText, contactText, humanNameText } from '../../../main/record/datatypes/person.ts';
import { moneyText, quantityText, rangeText, ratioText } from '../../../main/record/datatypes/quantity.ts';
import { textOfData } from '../../../main/record/datatypes/attachment.ts';
import { timingText } from '../../../main/record/datatypes/timing.ts';
import { Place } from '../../../main/record/reading/place.ts';
import type { Reading } from '../../../main/record/reading/reading.ts';
import { dateWords, isDate } from '../../../main/record/words/dates.ts';
import { unitWords } from '../../../main/record/words/units.ts';
import { concept, fieldsOf, read } from './read.ts';

const reading: Reading = {
  ...{ resource: new Place({}), resourceType: 'X', fhirVersion: 'r4', resolve: () => null },
  ...{
    codes: [],
    fields: [],
    notes: [],
    related: new Map(),
    attachments: [],
    words: [],
    contents: [],
    slowText: () => null,
  },
};

// https://hl7.org/fhir/R4/datatypes.html#dateTime
describe('a date', () => {
  it.each([
    ['2015', '2015'],
    ['2015-03', 'Mar 2015'],
    ['2015-03-02', 'Mar 2, 2015'],
    ['2015-03-02T08:05:00-05:00', 'Mar 2, 2015, 8:05 AM'],
    ['2015-03-02T20:05:07.123+02:00', 'Mar 2, 2015, 8:05 PM'],
    ['2015-03-02T00:00:00Z', 'Mar 2, 2015, 12:00 AM UTC'],
  ])('%s keeps its precision and its own zone: %s', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it.each(['2015-13', '2015-02-30', '15', 'yesterday', '2015-03-02T25:00:00Z', ''])('is not made of %j', (text) => {
    expect(isDate(text)).toBe(false);
    expect(dateWords(text)).toBe(text);
  });
});

// https://hl7.org/fhir/R4/datatypes.html#Quantity, https://ucum.org/ucum
describe('a code of one letter', () => {
  const coded = (system: string, code: string, display: string | null = null) => ({
    coding: [
      { system: `http://terminology.hl7.org/CodeSystem/${system}`, code, ...(display === null ? {} : { display }) },
    ],
  });

  it('means what it means in its own system', () => {
    const patient = { resourceType: 'Patient', maritalStatus: coded('v3-MaritalStatus', 'M') };
    expect(fieldsOf(read(patient))).toMatchObject({ 'Married or not': 'Married' });
    const specimen = {
      ...{ resourceType: 'Specimen', type: concept('Blood') },
      collection: { fastingStatusCodeableConcept: coded('v2-0916', 'F', 'Fasting') },
    };
    expect(JSON.stringify(read(specimen).fields)).toContain('Fasting');
    expect(JSON.stringify(read(specimen).fields)).not.toContain('Female');
  });

  it('says how dangerous an allergy is, in each version of FHIR', () => {
    const risk = (criticality: string, version: 'dstu2' | 'r4') =>
      fieldsOf(read({ resourceType: 'AllergyIntolerance', criticality }, version))['Risk'];
    expect([risk('CRITL', 'dstu2'), risk('CRITH', 'dstu2'), risk('low', 'r4')]).toEqual([
      'Low risk',
      'High risk',
      'Low',
    ]);
  });
});

describe('a quantity', () => {
  it.each([
    [{ value: 5.4, unit: 'mmol/L' }, '5.4 mmol/L'],
    [{ value: 120, code: 'mm[Hg]', system: 'http://unitsofmeasure.org' }, '120 mmHg'],
    [{ value: 5, comparator: '<', unit: 'ng/mL' }, '< 5 ng/mL'],
    [{ value: 5, comparator: '>=', unit: 'ng/mL' }, '≥ 5 ng/mL'],
    [{ value: 7, unit: '%' }, '7%'],
    [{ value: 0 }, '0'],
    [{ value: '1.10', unit: 'mg' }, '1.10 mg'],
    [{ unit: 'mg' }, 'mg'],
    [{}, null],
  ])('%j is written %j', (quantity, text) => {
    expect(quantityText(new Place(quantity))).toBe(text);
  });

  it.each([
    ['10*3/uL', '×10³/µL'],
    ['[degF]', '°F'],
    ['Cel', '°C'],
    ['kg/m2', 'kg/m²'],
    ['{score}', ''],
    ['ug/L', 'µg/L'],
    ['umol/L', 'µmol/L'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
    ['[in_i]', 'in'],
    ['m[IU]/L', 'mIU/L'],
    ['tablets', 'tablets'],
    ['mg', 'mg'],
  ])('has the unit %j written as %j', (unit, words) => {
    expect(unitWords(unit)).toBe(words);
  });

  it('may be money, of either version', () => {
    expect(moneyText(new Place({ value: 1234.5, currency: 'USD' }))).toBe('$1,234.50');
    expect(moneyText(new Place({ value: -3, system: 'urn:iso:std:iso:4217', code: 'USD' }))).toBe('-$3.00');
    expect(moneyText(new Place({ value: 12, currency: 'CHF' }))).toBe('12.00 CHF');
    expect(moneyText(new Place({ value: 0.125, currency: 'USD' }))).toBe('$0.125');
  });

  it('may be a range or a ratio', () => {
    expect(rangeText(new Place({ low: { value: 1 }, high: { value: 2, unit: 'mg' } }))).toBe('1 to 2 mg');
    expect(rangeText(new Place({ high: { value: 2, unit: 'mg' } }))).toBe('up to 2 mg');
    expect(rangeText(new Place({ low: { value: 1, unit: 'mg' } }))).toBe('1 or more mg');
    expect(ratioText(new Place({ numerator: { value: 1 }, denominator: { value: 128 } }))).toBe('1:128');
    expect(ratioText(new Place({ numerator: { value: 4, unit: 'g' }, denominator: { value: 1, unit: 'day' } }))).toBe(
      '4 g in day',
    );
  });
});

// https://hl7.org/fhir/R4/datatypes.html#Timing
describe('a timing', () => {
  const repeat = (repeats: object): string | null => timingText(new Place({ repeat: repeats }));
  it.each([
    [{ frequency: 1, period: 1, periodUnit: 'd' }, 'once a day'],
    [{ frequency: 2, period: 1, periodUnits: 'd' }, 'twice a day'],
    [{ frequency: 3, period: 1, periodUnit: 'd' }, '3 times a day'],
    [{ frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' }, '1 to 2 times a day'],
    [{ frequency: 1, period: 8, periodUnit: 'h' }, 'every 8 hours'],
    [{ frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' }, 'every 4 to 6 hours'],
    [{ frequency: 1, period: 1, periodUnit: 'wk', dayOfWeek: ['mon'] }, 'once a week, on Monday'],
    [{ frequency: 1, period: 1, periodUnit: 'd', when: ['HS'] }, 'once a day, at bedtime'],
    [{ when: ['AC'], offset: 30 }, '30 minutes before meals'],
    [
      { frequency: 2, period: 1, periodUnit: 'd', boundsDuration: { value: 10, unit: 'days' } },
      'twice a day, for 10 days',
    ],
    [{ timeOfDay: ['08:00:00', '20:00:00'] }, 'at 08:00, 20:00'],
    [{ count: 3 }, '3 times in all'],
  ])('%j is %j', (repeats, words) => {
    expect(repeat(repeats)).toBe(words);
  });

  it('may be an abbreviation, or only words', () => {
    expect(timingText(new Place({ code: { coding: [{ code: 'BID' }] } }))).toBe('twice a day');
    expect(timingText(new Place({ code: { text: 'with the evening meal' } }))).toBe('with the evening meal');
  });
});

// https://hl7.org/fhir/R4/dosage.html, https://hl7.org/fhir/STU3/dosage.html, https://hl7.org/fhir/DSTU2/medicationorder.html
describe('a dosage', () => {
  const daily = { repeat: { frequency: 2, period: 1 } };
  it.each([
    [
      'R4',
      {
        doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
        route: { coding: [{ display: 'Oral route' }] },
        timing: { repeat: { ...daily.repeat, periodUnit: 'd' } },
      },
    ],
    [
      'STU3',
      {
        doseQuantity: { value: 1, unit: 'tablet' },
        route: { text: 'Oral' },
        timing: { repeat: { ...daily.repeat, periodUnit: 'd' } },
      },
    ],
    [
      'DSTU2',
      {
        doseQuantity: { value: 1, unit: 'tablet' },
        route: { coding: [{ code: 'PO', display: 'Oral' }] },
        timing: { repeat: { ...daily.repeat, periodUnits: 'd' } },
      },
    ],
  ])('of %s is put into words', (_version, dosage) => {
    expect(readDosage(reading, new Place(dosage)).built).toBe('1 tablet by mouth, twice a day');
  });

  it('keeps the words of the source before ours, with what they leave out', () => {
    const dosage = readDosage(
      reading,
      new Place({
        text: 'Take as told',
        patientInstruction: 'With water',
        asNeededCodeableConcept: { text: 'pain' },
        maxDosePerPeriod: { numerator: { value: 4, unit: 'g' }, denominator: { value: 24, unit: 'h' } },
      }),
    );
    expect(dosage.built).toBe('As needed for pain');
    expect(dosageText(dosage)).toBe('Take as told. At most: 4 g in 24 hours. For you: With water');
  });

  it('that says nothing is nothing', () => {
    expect(dosageText(readDosage(reading, new Place({})))).toBeNull();
  });
});

// https://hl7.org/fhir/R4/datatypes.html#HumanName; DSTU2 has a list of family names
describe('names, addresses and numbers', () => {
  it('are written as people write them', () => {
    const name = { prefix: ['Dr.'], given: ['Ann', 'B.'], family: ['Lee'], suffix: ['MD'] };
    expect(humanNameText(new Place(name))).toBe('Dr. Ann B. Lee, MD');
    expect(humanNameText(new Place({ ...name, family: 'Lee' }))).toBe('Dr. Ann B. Lee, MD');
    expect(humanNameText(new Place({ text: 'Ann Lee', family: 'Lee' }))).toBe('Ann Lee');
    expect(humanNameText(new Place({}))).toBeNull();
    expect(
      addressText(
        new Place({ use: 'home', line: ['1 Main St'], city: 'Springfield', state: 'IL', postalCode: '62701' }),
      ),
    ).toBe('1 Main St, Springfield, IL 62701 (home)');
    expect(contactText(new Place({ system: 'phone', value: '555-0100', use: 'mobile' }))).toBe('555-0100 (mobile)');
    expect(contactText(new Place({ system: 'fax', value: '555-0101' }))).toBe('Fax: 555-0101');
  });
});

describe('the words of a document', () => {
  it('are those of HTML without its tags, scripts and styles', () => {
    const html =
      '<p>A &lt; B</p><script>alert(1)</script><style>p{}</style><ul><li>One</li><li>Two&nbsp;&#233;</li></ul>';
    expect(wordsOfHtml(html)).toBe('A < B\nOne\nTwo é');
  });

  it('are those of RTF without its commands', () => {
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\b Visit\b0\par Caf\'e9 \{ok\}\par}`;
    expect(textOfData(btoa(rtf), 'text/rtf')).toBe('Visit\nCafé {ok}');
  });
});
