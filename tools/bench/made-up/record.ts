// A made-up record of any length: pages as a server sends them, in three versions of FHIR. The same seed, the same pages.
import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import { seeded, type Random } from './random.ts';
import { writeResource, writtenPatient, writtenPractitioner, type Writing } from './resources.ts';

export interface MadeResource {
  readonly resourceType: string;
  readonly id: string;
  readonly body: string;
}

export interface MadePage {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly resources: readonly MadeResource[];
  /** A Bundle. */
  readonly text: string;
}

export const resourcesPerPage = 100;

/** How often each type comes, of a hundred. */
const share: Readonly<Record<string, number>> = {
  ...{ Observation: 58, Encounter: 9, MedicationOrder: 7, Condition: 5, Procedure: 6, DiagnosticReport: 5 },
  ...{ Immunization: 2, DocumentReference: 3, Claim: 5 },
};

const versions: readonly FhirVersion[] = ['r4', 'r4', 'r4', 'stu3', 'dstu2'];
const practitioners = 20;

/** Pages of about 110 KB until there are `size` resources: of each version first the patient and those who treat. */
export function* makePages(size: number, seed = 1): Generator<MadePage> {
  const random = seeded(seed);
  const writings = new Map(
    [...new Set(versions)].map((fhirVersion) => [fhirVersion, writingOf(fhirVersion, random)] as const),
  );
  let left = size;
  for (const writing of writings.values()) {
    const first = [
      pageOf(writing, 'Patient', [writtenPatient(writing)]),
      pageOf(
        writing,
        'Practitioner',
        writing.practitioners.map((id) => writtenPractitioner(writing, id)),
      ),
    ];
    for (const page of first) left -= page.resources.length;
    yield* first;
  }
  while (left > 0) {
    const version = random.pick(versions);
    const writing = writings.get(version);
    if (writing === undefined) continue;
    const kind = pickType(random);
    const count = Math.min(left, resourcesPerPage);
    writing.visits = visitsFrom(random);
    const resources = Array.from({ length: count }, () => writeResource(writing, kind));
    left -= count;
    yield pageOf(writing, resources[0]?.resourceType ?? kind, resources);
  }
}

function writingOf(fhirVersion: FhirVersion, random: Random): Writing {
  const patient = random.hex(12);
  const ids = Array.from({ length: practitioners }, () => random.hex(24));
  return { fhirVersion, random, patient, practitioners: ids, encounters: [], visits: visitsFrom(random) };
}

/**
 * A page tells of some weeks: servers list a type in the order of time, or of when it was written down. Each page has weeks
 * of its own by chance, so that pages come in no order.
 */
function visitsFrom(random: Random): readonly number[] {
  const begin = Date.UTC(1996, 0, 1) / 60_000 + random.whole(30 * 365 * 24 * 60);
  return Array.from({ length: 12 }, () => begin + random.whole(60 * 24 * 60));
}

function pickType(random: Random): string {
  let at = random.whole(100);
  for (const [type, weight] of Object.entries(share)) {
    at -= weight;
    if (at < 0) return type;
  }
  return 'Observation';
}

function pageOf({ fhirVersion }: Writing, resourceType: string, resources: readonly MadeResource[]): MadePage {
  const entries = resources.map(
    ({ body, id }) => `{"fullUrl":"https://api.example/${resourceType}/${id}","resource":${body}}`,
  );
  const text = `{"resourceType":"Bundle","type":"searchset","entry":[${entries.join(',')}]}`;
  return { fhirVersion, resourceType, resources, text };
}
