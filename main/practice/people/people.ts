// The made-up people of the practice service: who they are, and what one health system serves of them.
// Facts are told once (facts/), each system knows a share of them, and one writer for each FHIR version gives them their shape.
import type { FhirVersion } from '../../values/fhir-version.ts';

export interface PracticeLogin {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly personId: string;
}

/** Where and how a person is served: one practice system has one FHIR version. */
export interface PracticeSite {
  readonly systemId: number;
  readonly systemName: string;
  readonly fhirVersion: FhirVersion;
  /** FHIR base of the health system itself, as the directory names it. */
  readonly resourceUrl: string;
  /** Hex: the id of the Patient here. The ids of all its other resources start with it. */
  readonly patientId: string;
  /** Absolute FHIR base of the service for attachment addresses, such as `http://127.0.0.1:1234/fhir/r4`. */
  readonly attachmentBase: string;
  /** Which slice of the person's facts this site knows, so that sites overlap but differ. */
  readonly share: 0 | 1 | 2;
}

export interface ServedMeta {
  readonly versionId: string;
  /** ISO 8601 instant. */
  readonly lastUpdated: string;
}

export interface ServedResource {
  readonly resource: {
    readonly resourceType: string;
    readonly id: string;
    readonly meta: ServedMeta;
    readonly [property: string]: unknown;
  };
  /** In which part of the collection it arrives: 0, 1, 2 or 3. */
  readonly part: number;
}

export interface PeopleOptions {
  readonly seed: number;
  /** `YYYY-MM-DD`: the ten years of the record end here. */
  readonly today: string;
}

export const practiceLogins: readonly PracticeLogin[] = [
  { login: 'fhirjason', password: 'epicepic1', name: 'Jason Argyle', personId: 'jason' },
  { login: 'wilma_smart', password: 'wilmasmart', name: 'Wilma Hartwell', personId: 'wilma' },
  { login: 'rosa_rivera', password: 'rosarivera', name: 'Rosa Elena Rivera Montoya', personId: 'rosa' },
];

/** What the site serves of the person. Same seed, person and site: the same resources to the byte. */
export function resourcesAt(
  _personId: string,
  _site: PracticeSite,
  _options: PeopleOptions,
): readonly ServedResource[] {
  return [];
}

/** For load: exactly `count` further resources of the person, made one at a time. */
export function* extraResources(
  _personId: string,
  _site: PracticeSite,
  _options: PeopleOptions & { readonly count: number },
): Generator<ServedResource> {}
