import type { FhirVersion } from '../../values/fhir-version.ts';
import { seededRandom, type Random } from '../people/seeded-random.ts';
import { cities, ehrs, nameKinds, namePlaces, streets } from './words.ts';

export type SystemType = 'HealthSystem' | 'Payer2Payer' | 'PayerPatientAccess';

export interface HealthSystem {
  readonly id: number;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly fhirVersion: FhirVersion;
  readonly ehr: string;
  readonly resourceUrl: string;
  readonly logo: string;
  readonly type: SystemType;
  readonly working: boolean;
  /** `pop-up`: it leaves the log-in to an identity provider, in a window of its own. */
  readonly signIn: 'page' | 'pop-up';
  /** Which slice of a person's facts it knows. */
  readonly share: 0 | 1 | 2;
}

export interface Directory {
  /** By name. */
  readonly systems: readonly HealthSystem[];
  readonly byId: ReadonlyMap<number, HealthSystem>;
}

type Given = Pick<HealthSystem, 'id' | 'name' | 'fhirVersion' | 'share'> & Partial<HealthSystem>;

/** Those that people and tests look for by name. 4706 and 4707 are the ids of the guide's two sandboxes. */
const known: readonly Given[] = [
  { id: 4706, name: 'Lumen Sandbox Hospital', fhirVersion: 'r4', share: 0, ehr: 'Lumen' },
  { id: 4707, name: 'Chartwell Sandbox Hospital', fhirVersion: 'dstu2', share: 1, ehr: 'Chartwell' },
  { id: 4708, name: 'Meridian Sandbox Clinic', fhirVersion: 'stu3', share: 2, ehr: 'Meridian Care' },
  { id: 4710, name: 'River Valley Health', fhirVersion: 'r4', share: 1 },
  { id: 4711, name: 'River City Family Medicine', fhirVersion: 'stu3', share: 0 },
  { id: 4712, name: 'Riverside Harbor Clinic', fhirVersion: 'r4', share: 2, signIn: 'pop-up' },
  { id: 4713, name: 'Little River Community Hospital', fhirVersion: 'dstu2', share: 2 },
  { id: 4714, name: 'Dry River Medical Center', fhirVersion: 'r4', share: 0, working: false },
];

/** The welcome's "look around": one person at three systems, in three versions. */
export const lookAroundSystemIds = [4706, 4707, 4708] as const;

export const systemCount = 450;
const firstMadeId = 4715;

/** The same seed makes the same systems. */
export function createDirectory(seed: number): Directory {
  const random = seededRandom(`directory ${seed}`);
  const taken = new Set(known.map(({ name }) => name));
  const made: HealthSystem[] = known.map((given) => makeSystem(given, random.fork(given.name)));
  for (let id = firstMadeId; made.length < systemCount; id++) {
    const one = random.fork(`${id}`);
    made.push(makeSystem(inventSystem(id, one, taken), one));
  }
  const systems = made.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
  return { systems, byId: new Map(systems.map((system) => [system.id, system])) };
}

/** Every 24th is an insurer, every 60th does not work at the moment. */
function inventSystem(id: number, random: Random, taken: Set<string>): Given {
  const insurer = id % 24 === 0;
  let name = '';
  while (name === '' || taken.has(name))
    name = `${random.pick(namePlaces)} ${insurer ? 'Insurance' : random.pick(nameKinds)}`;
  taken.add(name);
  const type = insurer ? (id % 48 === 0 ? 'Payer2Payer' : 'PayerPatientAccess') : 'HealthSystem';
  const fhirVersion = random.pick(['r4', 'r4', 'r4', 'dstu2', 'stu3'] as const);
  return { id, name, type, fhirVersion, share: random.pick([0, 1, 2] as const), working: id % 60 !== 0 };
}

function makeSystem(given: Given, random: Random): HealthSystem {
  const [city, state, zip] = random.pick(cities);
  const host = given.name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    street: `${random.whole(1, 2_400)} ${random.pick(streets)}`,
    city,
    state,
    zip,
    ehr: random.pick(ehrs),
    resourceUrl: `https://fhir.${host}.example/api/FHIR/${given.fhirVersion.toUpperCase()}`,
    logo: `https://logos.example/${given.id}.png`,
    type: 'HealthSystem',
    working: true,
    signIn: 'page',
    ...given,
  };
}
