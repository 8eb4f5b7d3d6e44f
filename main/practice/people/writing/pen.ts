import { createHash } from 'node:crypto';
import { inUtc, instantOf, withOffset } from '../calendar.ts';
import type { When } from '../calendar.ts';
import { wordsAt } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Chart } from '../facts/chart.ts';
import { nameOf } from '../facts/person.ts';
import type { Condition } from '../facts/known.ts';
import type { Visit } from '../facts/visit.ts';
import type { PracticeSite } from '../practice-site.ts';
import { isServed } from './served-types.ts';
import { coding } from './shapes.ts';
import type { CodeableConceptShape, ReferenceShape } from './shapes.ts';

/** What the writers of all versions write with: ids, references, words and dates as this site has them. */
export interface Pen {
  readonly chart: Chart;
  readonly site: PracticeSite;
  readonly patient: ReferenceShape;
  /** The id of a fact's resource. It starts with the patient's, unless the fact bears no mark of the patient. */
  readonly id: (resourceType: string, key: string) => string;
  readonly to: (resourceType: string, key: string, display?: string) => ReferenceShape;
  readonly clinician: (key: string) => ReferenceShape;
  readonly place: (key: string) => ReferenceShape;
  readonly organization: (key: string) => ReferenceShape;
  readonly visit: (key: string | null) => ReferenceShape | undefined;
  readonly condition: (key: string | undefined) => ReferenceShape | undefined;
  readonly words: (meaning: Concept) => string;
  readonly concept: (meaning: Concept) => CodeableConceptShape;
  readonly dateTime: (when: When) => string;
  readonly instant: (when: When) => string;
}

/** Facts that no one can tell the source of: their ids have nothing of the patient's. */
export const unmarkedKeys = new Set([
  'Organization/payer',
  'Organization/lab',
  'Practitioner/visiting',
  'Device/of-the-clinic',
]);

export function penFor(chart: Chart, site: PracticeSite): Pen {
  const { clinicians, places, organizations, person } = chart;
  const visits = new Map(chart.visits.map((visit) => [visit.key, visit] as const));
  const conditions = new Map(chart.conditions.map((condition) => [condition.key, condition] as const));
  const id = (resourceType: string, key: string) => idOf(site, resourceType, key);
  const to = (resourceType: string, key: string, display?: string): ReferenceShape => ({
    ...(isServed(resourceType, site.fhirVersion) ? { reference: `${resourceType}/${id(resourceType, key)}` } : {}),
    ...(display === undefined ? {} : { display }),
  });
  const named = (resourceType: string, key: string, name: string | undefined) =>
    to(resourceType, key, name ?? 'unknown');
  const words = (meaning: Concept) => wordsAt(meaning, site.share);
  const found = (who: readonly { key: string; name: string }[], key: string) =>
    who.find((one) => one.key === key)?.name;
  return {
    chart,
    site,
    id,
    to,
    words,
    patient: { reference: `Patient/${site.patientId}`, display: [...person.given, person.family].join(' ') },
    clinician: (key) => {
      const clinician = clinicians.find((one) => one.key === key);
      return named('Practitioner', key, clinician && nameOf(clinician));
    },
    place: (key) => named('Location', key, found(places, key)),
    organization: (key) => named('Organization', key, found(organizations, key)),
    visit: (key) => visitReference(key === null ? undefined : visits.get(key), to),
    condition: (key) => conditionReference(key === undefined ? undefined : conditions.get(key), to, words),
    concept: (meaning) => ({ coding: codesAt(meaning, site.share).map(coding), text: words(meaning) }),
    // The oldest of the three writes all times in UTC, the others by the clock on the wall.
    dateTime: site.fhirVersion === 'dstu2' ? inUtc : withOffset,
    instant: instantOf,
  };
}

const visitReference = (visit: Visit | undefined, to: Pen['to']) => visit && to('Encounter', visit.key);

const conditionReference = (condition: Condition | undefined, to: Pen['to'], words: Pen['words']) =>
  condition && to('Condition', condition.key, words(condition.what));

/** Some send all codes that they have, some the first, some the last. */
function codesAt({ codes }: Concept, share: number): Concept['codes'] {
  if (share === 0 || codes.length < 2) return codes;
  return share === 1 ? codes.slice(0, 1) : codes.slice(-1);
}

function idOf({ patientId, systemId }: PracticeSite, resourceType: string, key: string): string {
  if (resourceType === 'Patient') return patientId;
  if (unmarkedKeys.has(`${resourceType}/${key}`)) return hexOf(`${systemId}/${resourceType}/${key}`, 24);
  return `${patientId}${hexOf(`${resourceType}/${key}`, 16)}`;
}

const hexOf = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);
