import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../main/record/read-entry.ts';
import { concept, fieldsOf, read } from './read.ts';

// https://hl7.org/fhir/R4/observation.html
describe('an observation', () => {
  const glucose = {
    ...{ resourceType: 'Observation', id: 'o', status: 'final', code: concept('Glucose', '2345-7') },
    category: [{ coding: [{ code: 'laboratory' }] }],
    effectiveDateTime: '2026-03-02T08:00:00-05:00',
  };

  it('shows value, unit, ranges and what the source said of it', () => {
    const entry = read({
      ...glucose,
      valueQuantity: { value: 182, unit: 'mg/dL' },
      interpretation: [{ coding: [{ code: 'H' }] }],
      referenceRange: [
        { low: { value: 70, unit: 'mg/dL' }, high: { value: 99, unit: 'mg/dL' } },
        { text: 'fasting: 70 to 99', appliesTo: [{ text: 'adults' }], age: { low: { value: 18, unit: 'a' } } },
      ],
    });
    expect(entry).toMatchObject({ category: 'labs', title: 'Glucose', status: 'Final' });
    expect(entry.date).toEqual({ start: '2026-03-02T08:00:00-05:00', end: null });
    expect(entry.values).toEqual([
      {
        ...{ label: null, text: '182', unit: 'mg/dL', number: 182, flag: { meaning: 'high', text: 'High' } },
        ranges: [
          { low: '70', high: '99', unit: 'mg/dL', text: null, appliesTo: null },
          { low: null, high: null, unit: null, text: 'fasting: 70 to 99', appliesTo: 'adults, age 18 or more years' },
        ],
        series: 'analyte|glucose-serum',
      },
    ]);
  });

  // http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
  it.each([
    ['A', 'abnormal'],
    ['AA', 'critical'],
    ['HH', 'critical'],
    ['LL', 'critical'],
    ['L', 'low'],
    ['N', 'in-range'],
    ['POS', 'other'],
    ['R', 'other'],
  ])('with the interpretation %s is %s', (code, meaning) => {
    const old = read({ ...glucose, valueInteger: 1, interpretation: { coding: [{ code }] } }, 'dstu2');
    const now = read({ ...glucose, valueInteger: 1, interpretation: [{ coding: [{ code }] }] });
    expect(now.values[0]?.flag?.meaning).toBe(meaning);
    expect(old.values).toEqual(now.values);
  });

  it('is not called normal because nobody said otherwise', () => {
    expect(read({ ...glucose, valueInteger: 1 }).values[0]?.flag).toBeNull();
  });

  // https://hl7.org/fhir/R4/observation-definitions.html#Observation.value_x_
  it.each([
    ['valueQuantity', { value: 5, comparator: '<', unit: 'mg/dL' }, '< 5'],
    ['valueCodeableConcept', { text: 'Positive' }, 'Positive'],
    ['valueString', 'trace', 'trace'],
    ['valueString', '7.40', '7.40'],
    ['valueBoolean', true, 'Yes'],
    ['valueInteger', 3, '3'],
    ['valueRange', { low: { value: 1 }, high: { value: 2 } }, '1 to 2'],
    ['valueRatio', { numerator: { value: 1 }, denominator: { value: 64 } }, '1:64'],
    ['valueTime', '14:30:00', '2:30 PM'],
    ['valueDateTime', '2026-02', 'Feb 2026'],
    ['valuePeriod', { start: '2026-02-01', end: '2026-02-03' }, 'Feb 1, 2026 to Feb 3, 2026'],
    ['valueSampledData', { origin: { value: 0 }, period: 10, dimensions: 1, data: '1 2 3' }, 'A curve of 3 points'],
  ])('shows its %s', (property, value, text) => {
    expect(read({ ...glucose, [property]: value }).values.map((one) => one.text)).toEqual([text]);
  });

  it('says why it has no value', () => {
    const entry = read({ ...glucose, dataAbsentReason: { coding: [{ code: 'not-performed' }] } });
    expect(entry.values[0]?.text).toBe('No value: not performed');
  });

  it('writes a blood pressure as people do', () => {
    const part = (code: string, value: number) => ({
      code: concept(code === '8480-6' ? 'Systolic' : 'Diastolic', code),
      valueQuantity: { value, unit: 'mmHg' },
    });
    const entry = read({
      ...{ resourceType: 'Observation', status: 'final', code: concept('Blood pressure', '85354-9') },
      component: [part('8480-6', 128), part('8462-4', 82)],
    });
    expect(entry.category).toBe('vitals');
    expect(entry.values).toMatchObject([{ label: null, text: '128/82', unit: 'mmHg' }]);
  });

  it('keeps every other component with its name', () => {
    const entry = read({
      ...glucose,
      component: [
        { code: concept('Color'), valueString: 'yellow' },
        { code: concept('pH'), valueQuantity: { value: 6 } },
      ],
    });
    expect(entry.values.map(({ label, text }) => [label, text])).toEqual([
      ['Color', 'yellow'],
      ['pH', '6'],
    ]);
  });
});

// https://hl7.org/fhir/R4/condition.html, https://hl7.org/fhir/DSTU2/condition.html
describe('a condition', () => {
  it.each([
    ['r4', { clinicalStatus: { coding: [{ code: 'active' }] }, recordedDate: '2020-01-02' }],
    ['stu3', { clinicalStatus: 'active', assertedDate: '2020-01-02' }],
    ['dstu2', { clinicalStatus: 'active', dateRecorded: '2020-01-02' }],
  ] as const)('reads the same in %s', (version, own) => {
    const entry = read({ resourceType: 'Condition', code: concept('Asthma', '195967001'), ...own }, version);
    expect(entry).toMatchObject({ category: 'conditions', title: 'Asthma', status: 'Active' });
    expect(entry.date).toEqual({ start: '2020-01-02', end: null });
  });

  it.each([
    [{ onsetDateTime: '2015' }, { start: '2015', end: null }, undefined],
    [{ onsetPeriod: { start: '2015-02', end: '2016' } }, { start: '2015-02', end: '2016' }, undefined],
    [{ onsetAge: { value: 52, unit: 'a' } }, null, '52 years'],
    [{ onsetString: 'as a child' }, null, 'as a child'],
    [{ onsetRange: { low: { value: 20 }, high: { value: 30, unit: 'a' } } }, null, '20 to 30 years'],
  ])('began as %j says, and no date is made of an age', (own, date, words) => {
    const entry = read({ resourceType: 'Condition', code: concept('Asthma'), ...own });
    expect(entry.date).toEqual(date);
    // A date stands beside the title already.
    expect(fieldsOf(entry)['Began']).toBe(words);
  });

  it('that was entered by mistake says so in every version', () => {
    expect(read({ resourceType: 'Condition', verificationStatus: 'entered-in-error' }, 'dstu2').enteredInError).toBe(
      true,
    );
    const coded = { coding: [{ code: 'entered-in-error' }] };
    expect(read({ resourceType: 'Condition', verificationStatus: coded }).enteredInError).toBe(true);
    expect(read({ resourceType: 'Observation', status: 'entered-in-error' }).enteredInError).toBe(true);
  });
});

describe('a medicine', () => {
  const drug = concept('Metformin 500 mg tablet', '6809', 'http://www.nlm.nih.gov/research/umls/rxnorm');

  it.each([
    ['MedicationOrder', 'dstu2', { prescriber: { display: 'Ann Lee' }, dateWritten: '2026-01-02' }],
    ['MedicationRequest', 'stu3', { requester: { agent: { display: 'Ann Lee' } }, authoredOn: '2026-01-02' }],
    ['MedicationRequest', 'r4', { requester: { display: 'Ann Lee' }, authoredOn: '2026-01-02' }],
  ] as const)('ordered as a %s of %s reads the same', (resourceType, version, own) => {
    const entry = read(
      {
        ...{ resourceType, status: 'active', medicationCodeableConcept: drug, ...own },
        dosageInstruction: [{ text: '1 tablet twice a day' }],
        dispenseRequest: { numberOfRepeatsAllowed: 3, quantity: { value: 60, unit: 'tablet' } },
      },
      version,
    );
    expect(entry).toMatchObject({ category: 'medicines', title: 'Metformin 500 mg tablet', status: 'Active' });
    expect(entry).toMatchObject({ subtitle: '1 tablet twice a day', who: 'Ann Lee', date: { start: '2026-01-02' } });
    expect(fieldsOf(entry)).toMatchObject({
      Refills: '3',
      Amount: '60 tablet',
      'In plain words': 'Lowers blood sugar.',
    });
  });

  it('is found where the resource contains it, and where it points elsewhere', () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: drug }];
    const inside = { resourceType: 'MedicationRequest', contained, medicationReference: { reference: '#m' } };
    expect(read(inside).title).toBe('Metformin 500 mg tablet');
    const outside = { resourceType: 'MedicationRequest', medicationReference: { reference: 'Medication/1' } };
    const others = { 'Medication/1': { resourceType: 'Medication', code: drug } };
    const entry = read(outside, 'r4', others);
    expect(entry.title).toBe('Metformin 500 mg tablet');
    expect(entry.related).toContainEqual(expect.objectContaining({ label: 'Medicine', reference: 'Medication/1' }));
  });
});

// https://hl7.org/fhir/R4/documentreference.html, https://hl7.org/fhir/STU3/binary.html
describe('a document', () => {
  const html = Buffer.from('<html><body><h1>Visit</h1><p>Feeling well</p></body></html>').toString('base64');
  const note = {
    resourceType: 'DocumentReference',
    status: 'current',
    description: 'Visit note',
    date: '2026-02-03T10:00:00Z',
  };

  it.each([
    ['in the resource itself', { data: html }, {}],
    ['in a Binary of R4', { url: 'Binary/b' }, { data: html }],
    ['in a Binary of STU3', { url: 'Binary/b' }, { content: html }],
  ])('is read where its content is %s', (_where, attachment, binary) => {
    const content = [{ attachment: { contentType: 'text/html', ...attachment } }];
    const others = { 'Binary/b': { resourceType: 'Binary', contentType: 'text/html', ...binary } };
    const entry = read({ ...note, content }, 'r4', others);
    expect(entry).toMatchObject({ category: 'documents', title: 'Visit note' });
    expect(entry.attachments).toMatchObject([{ contentType: 'text/html', text: 'Visit\nFeeling well' }]);
    expect(entry.searchText).toContain('Feeling well');
  });

  it('of a kind that holds no words is there without them', () => {
    const content = [{ attachment: { contentType: 'application/pdf', url: 'Binary/b', size: 3 } }];
    expect(read({ ...note, content }).attachments).toMatchObject([
      { contentType: 'application/pdf', text: null, size: 3 },
    ]);
  });
});

describe('other types', () => {
  it('are readable without a reader, under "Other"', () => {
    const entry = read({
      ...{ resourceType: 'Basket', status: 'on-hold', code: { text: 'Fruit' }, date: '2026-01' },
      ...{ weightQuantity: { value: 2, unit: 'kg' }, holder: { display: 'Ann Lee' } },
    });
    expect(entry).toMatchObject({ category: 'other', title: 'Fruit', status: 'On hold', date: { start: '2026-01' } });
    expect(fieldsOf(entry)).toEqual({ Weight: '2 kg', Holder: 'Ann Lee' });
  });

  it('have the first line of their narrative for a title where they have no other words', () => {
    const text = { div: '<div><h1>A letter</h1><p>Dear Ann</p></div>' };
    const entry = read({ resourceType: 'Basket', text });
    expect(entry.title).toBe('A letter');
    expect(entry.searchText).toContain('Dear Ann');
  });

  it('show what stands in extensions, wherever they stand', () => {
    const extension = [{ url: 'http://example.org/StructureDefinition/eyeColor', valueString: 'brown' }];
    expect(fieldsOf(read({ resourceType: 'Patient', extension }))['Eye color']).toBe('brown');
    const nested = { resourceType: 'Patient', _birthDate: { extension } };
    expect(fieldsOf(read(nested))['Eye color']).toBe('brown');
  });

  it('have nothing invented: no date, no status, no person', () => {
    expect(read({ resourceType: 'Basket' })).toMatchObject({
      ...{ title: 'Basket', date: null, status: null, who: null, where: null, values: [], fields: [] },
    });
  });
});

// https://hl7.org/fhir/R4/provenance.html
it('of hundreds of things that came together all are kept, and a hundred looked up: not all wait for each other', () => {
  const targets = Array.from({ length: 500 }, (_, at) => ({ reference: `Observation/${at}`, display: `Test ${at}` }));
  const asked: string[] = [];
  const resolve = (reference: string): null => {
    asked.push(reference);
    return null;
  };
  const provenance = { resourceType: 'Provenance', contained: [], target: [...targets, ...targets] };
  const entry = readEntry(provenance, { fhirVersion: 'r4', resolve });
  expect(asked).toEqual(targets.slice(0, 100).map(({ reference }) => reference));
  expect(entry.related).toEqual(targets.map((target) => ({ label: 'About', ...target })));
});
