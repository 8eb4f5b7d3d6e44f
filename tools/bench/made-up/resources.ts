import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import type { Random } from './random.ts';
import type { MadeResource } from './record.ts';
import {
  familyNames,
  givenNames,
  labs,
  medicines,
  problems,
  procedures,
  remarks,
  vaccines,
  vitals,
  type LabTerm,
  type Term,
} from './vocabulary.ts';

/** The state of a record that is being written. */
export interface Writing {
  readonly fhirVersion: FhirVersion;
  readonly random: Random;
  /** Its id; those of what belongs to it begin with it, as 1upHealth's do. */
  readonly patient: string;
  readonly practitioners: readonly string[];
  /** Those written last, for others to belong to. */
  readonly encounters: string[];
  /** When the person was there, in minutes since 1970: what is written belongs to one of these visits. */
  visits: readonly number[];
}

type Properties = Readonly<Record<string, unknown>>;

const loinc = 'http://loinc.org';
const snomed = 'http://snomed.info/sct';
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';

function made(writing: Writing, resourceType: string, properties: Properties, id?: string): MadeResource {
  const { random, patient } = writing;
  const own = id ?? `${patient}${random.hex(28)}`;
  const meta = {
    versionId: `9000${random.whole(1e9)}`,
    lastUpdated: `2026-11-0${1 + random.whole(9)}T0${random.whole(9)}:12:41.000Z`,
  };
  return { resourceType, id: own, body: JSON.stringify({ resourceType, id: own, meta, ...properties }) };
}

const concept = (system: string, { code, display }: Term): Properties => ({
  coding: [{ system, code, display }],
  text: display,
});
const subject = ({ patient }: Writing): Properties => ({ reference: `Patient/${patient}` });
const doctor = ({ random, practitioners }: Writing): Properties => ({
  reference: `Practitioner/${random.pick(practitioners)}`,
});

const moment = ({ random, visits }: Writing): string =>
  `${new Date(random.pick(visits) * 60_000).toISOString().slice(0, 19)}-05:00`;
const day = (writing: Writing): string => moment(writing).slice(0, 10);

function narrative(random: Random, title: string): Properties {
  const words = `${title}. ${random.pick(remarks)} ${random.pick(remarks)}`;
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div>` };
}

function encounterOf(writing: Writing): Properties {
  const { encounters, random, fhirVersion } = writing;
  if (encounters.length === 0) return {};
  const name = fhirVersion === 'stu3' ? 'context' : 'encounter';
  return { [name]: { reference: `Encounter/${random.pick(encounters)}` } };
}

export const writtenPatient = (writing: Writing): MadeResource =>
  made(
    writing,
    'Patient',
    {
      name: [{ use: 'official', family: writing.random.pick(familyNames), given: [writing.random.pick(givenNames)] }],
      gender: 'female',
      birthDate: '1951-04-12',
      identifier: [{ system: 'https://fhir.example/mrn', value: writing.random.hex(8) }],
    },
    writing.patient,
  );

export const writtenPractitioner = (writing: Writing, id: string): MadeResource =>
  made(
    writing,
    'Practitioner',
    {
      name:
        writing.fhirVersion === 'dstu2'
          ? { family: [writing.random.pick(familyNames)], given: [writing.random.pick(givenNames)] }
          : [{ family: writing.random.pick(familyNames), given: [writing.random.pick(givenNames)], prefix: ['Dr.'] }],
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: String(1e9 + writing.random.whole(1e9)) }],
    },
    id,
  );

const kinds: Readonly<Record<string, (writing: Writing) => MadeResource>> = {
  Observation: (writing) => observation(writing, writing.random.next() < 0.72 ? 'laboratory' : 'vital-signs'),
  Encounter: encounter,
  MedicationOrder: order,
  Condition: condition,
  Procedure: procedure,
  DiagnosticReport: report,
  Immunization: immunization,
  DocumentReference: document,
  Claim: claim,
};

export function writeResource(writing: Writing, kind: string): MadeResource {
  const write = kinds[kind];
  if (write === undefined) throw new Error(`No such kind: ${kind}`);
  return write(writing);
}

function observation(writing: Writing, category: 'laboratory' | 'vital-signs'): MadeResource {
  const { random, fhirVersion } = writing;
  const term = random.pick(category === 'laboratory' ? labs : vitals);
  const value = measured(random, term);
  const flag = value < term.low ? 'L' : value > term.high ? 'H' : 'N';
  const interpretation = {
    coding: [
      {
        system: 'http://hl7.org/fhir/v2/0078',
        code: flag,
        display: flag === 'N' ? 'Normal' : flag === 'L' ? 'Low' : 'High',
      },
    ],
  };
  const kind = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] };
  const quantity = (one: number): Properties => ({
    ...{ value: one, unit: term.unit, system: 'http://unitsofmeasure.org', code: term.unit },
  });
  return made(writing, 'Observation', {
    text: narrative(random, `${term.display}: ${value} ${term.unit}`),
    status: 'final',
    category: fhirVersion === 'dstu2' ? kind : [kind],
    code: concept(loinc, term),
    subject: subject(writing),
    ...encounterOf(writing),
    effectiveDateTime: moment(writing),
    issued: moment(writing),
    performer: [doctor(writing)],
    valueQuantity: quantity(value),
    interpretation: fhirVersion === 'r4' ? [interpretation] : interpretation,
    referenceRange: [{ low: quantity(term.low), high: quantity(term.high) }],
  });
}

function measured(random: Random, { low, high, digits }: LabTerm): number {
  const spread = high - low;
  return Number((low - spread * 0.3 + random.next() * spread * 1.6).toFixed(digits));
}

function encounter(writing: Writing): MadeResource {
  const { random, encounters, fhirVersion } = writing;
  const start = moment(writing);
  const visit = made(writing, 'Encounter', {
    text: narrative(random, 'Visit to the clinic'),
    status: 'finished',
    class:
      fhirVersion === 'dstu2'
        ? 'ambulatory'
        : { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [concept(snomed, { code: '185349003', display: 'Encounter for check up (procedure)' })],
    [fhirVersion === 'dstu2' ? 'patient' : 'subject']: subject(writing),
    participant: [{ individual: doctor(writing) }],
    period: { start, end: start },
    reason: [concept(snomed, random.pick(problems))],
  });
  encounters.push(visit.id);
  if (encounters.length > 5000) encounters.shift();
  return visit;
}

function order(writing: Writing): MadeResource {
  const { random, fhirVersion } = writing;
  const type = fhirVersion === 'dstu2' ? 'MedicationOrder' : 'MedicationRequest';
  const medicine = random.pick(medicines);
  const whose = fhirVersion === 'dstu2' ? 'patient' : 'subject';
  return made(writing, type, {
    text: narrative(random, medicine.display),
    status: random.pick(['active', 'completed', 'stopped']),
    intent: 'order',
    medicationCodeableConcept: concept(rxnorm, medicine),
    [whose]: subject(writing),
    ...encounterOf(writing),
    [fhirVersion === 'dstu2' ? 'dateWritten' : 'authoredOn']: day(writing),
    [fhirVersion === 'dstu2' ? 'prescriber' : 'requester']:
      fhirVersion === 'stu3' ? { agent: doctor(writing) } : doctor(writing),
    dosageInstruction: [
      { text: 'Take one tablet by mouth every morning with food', timing: { repeat: { frequency: 1, period: 1 } } },
    ],
  });
}

function condition(writing: Writing): MadeResource {
  const { random, fhirVersion } = writing;
  const problem = random.pick(problems);
  const status = random.pick(['active', 'resolved']);
  const clinical = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: status }] };
  return made(writing, 'Condition', {
    text: narrative(random, problem.display),
    clinicalStatus: fhirVersion === 'r4' ? clinical : status,
    verificationStatus: fhirVersion === 'r4' ? { coding: [{ code: 'confirmed' }] } : 'confirmed',
    code: concept(snomed, problem),
    [fhirVersion === 'dstu2' ? 'patient' : 'subject']: subject(writing),
    ...encounterOf(writing),
    onsetDateTime: day(writing),
    asserter: doctor(writing),
    note: [{ text: random.pick(remarks) }],
  });
}

function procedure(writing: Writing): MadeResource {
  const { random } = writing;
  const done = random.pick(procedures);
  return made(writing, 'Procedure', {
    text: narrative(random, done.display),
    status: 'completed',
    code: concept(snomed, done),
    subject: subject(writing),
    ...encounterOf(writing),
    performedDateTime: moment(writing),
    performer: [{ actor: doctor(writing) }],
    reasonCode: [concept(snomed, random.pick(problems))],
  });
}

function report(writing: Writing): MadeResource {
  const { random } = writing;
  const results = Array.from({ length: 5 }, () => ({ reference: `Observation/${writing.patient}${random.hex(28)}` }));
  return made(writing, 'DiagnosticReport', {
    text: narrative(random, 'Metabolic panel'),
    status: 'final',
    category: concept('http://hl7.org/fhir/v2/0074', { code: 'LAB', display: 'Laboratory' }),
    code: concept(loinc, { code: '24323-8', display: 'Comprehensive metabolic 2000 panel - Serum or Plasma' }),
    subject: subject(writing),
    ...encounterOf(writing),
    effectiveDateTime: moment(writing),
    issued: moment(writing),
    result: results,
    conclusion: random.pick(remarks),
  });
}

function immunization(writing: Writing): MadeResource {
  const { random, fhirVersion } = writing;
  const vaccine = random.pick(vaccines);
  return made(writing, 'Immunization', {
    text: narrative(random, vaccine.display),
    status: 'completed',
    vaccineCode: concept('http://hl7.org/fhir/sid/cvx', vaccine),
    patient: subject(writing),
    ...encounterOf(writing),
    [fhirVersion === 'r4' ? 'occurrenceDateTime' : 'date']: day(writing),
    lotNumber: random.hex(8),
  });
}

function document(writing: Writing): MadeResource {
  const { random } = writing;
  const words = Array.from({ length: 12 }, () => random.pick(remarks)).join(' ');
  return made(writing, 'DocumentReference', {
    status: 'current',
    type: concept(loinc, { code: '34133-9', display: 'Summary of episode note' }),
    subject: subject(writing),
    author: [doctor(writing)],
    [writing.fhirVersion === 'r4' ? 'date' : 'indexed']: moment(writing),
    content: [
      { attachment: { contentType: 'text/plain', title: 'Visit note', data: Buffer.from(words).toString('base64') } },
    ],
  });
}

function claim(writing: Writing): MadeResource {
  const { random } = writing;
  const done = random.pick(procedures);
  const amount = (): Properties => ({ value: random.whole(90000) / 100, currency: 'USD' });
  return made(writing, 'ExplanationOfBenefit', {
    text: narrative(random, 'Explanation of benefit'),
    status: 'active',
    use: 'claim',
    outcome: 'complete',
    patient: subject(writing),
    created: moment(writing),
    billablePeriod: { start: day(writing) },
    insurer: { display: 'Made-up Mutual' },
    provider: doctor(writing),
    item: Array.from({ length: 2 }, (_, at) => ({
      sequence: at + 1,
      productOrService: concept(snomed, done),
      net: amount(),
    })),
    payment: { amount: amount() },
  });
}
