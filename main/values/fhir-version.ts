/** The three FHIR releases that 1upHealth serves, named as they stand in its addresses. */
export const fhirVersions = ['dstu2', 'stu3', 'r4'] as const;

export type FhirVersion = (typeof fhirVersions)[number];
