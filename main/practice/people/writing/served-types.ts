import type { FhirVersion } from '../../../values/fhir-version.ts';

/** Other systems' people and places are resources of their own in R4 alone; before, they are words in a reference. */
const ofTheirOwn = ['Location', 'Organization', 'Practitioner', 'PractitionerRole', 'RelatedPerson'];

export const isServed = (resourceType: string, version: FhirVersion): boolean =>
  version === 'r4' || !ofTheirOwn.includes(resourceType);
