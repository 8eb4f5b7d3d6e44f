import { z } from 'zod';
import type { Section } from '../sync/record-source.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import { readJson } from './read-answer.ts';

const everywhere = [
  ...['Patient', 'AllergyIntolerance', 'CarePlan', 'Condition', 'Device', 'DiagnosticReport', 'DocumentReference'],
  ...['Encounter', 'FamilyMemberHistory', 'Goal', 'Immunization', 'MedicationAdministration', 'MedicationDispense'],
  ...['MedicationStatement', 'Observation', 'Procedure'],
];
const sinceStu3 = ['CareTeam', 'Claim', 'Coverage', 'ExplanationOfBenefit', 'MedicationRequest', 'ReferralRequest'];
const inR4 = [
  ...['CareTeam', 'Claim', 'Coverage', 'ExplanationOfBenefit', 'MedicationRequest', 'ServiceRequest', 'Provenance'],
  ...[
    'Specimen',
    'QuestionnaireResponse',
    'RelatedPerson',
    'Location',
    'Organization',
    'Practitioner',
    'PractitionerRole',
  ],
];

/** Patient first in each version: all else is attributed through it. */
const typesOf: Readonly<Record<FhirVersion, readonly string[]>> = {
  dstu2: [...everywhere, 'MedicationOrder'],
  stu3: [...everywhere, ...sinceStu3],
  r4: [...everywhere, ...inR4],
};

export const allSections = (version: FhirVersion): Section[] =>
  typesOf[version].map((resourceType) => ({ fhirVersion: version, resourceType }));

const statementSchema = z.object({
  rest: z.array(z.object({ resource: z.array(z.object({ type: z.string() })) })).min(1),
});

/** The types that we read and the version's CapabilityStatement (DSTU2: Conformance) names; all, where it cannot be read. */
export function offeredSections(version: FhirVersion, metadata: string | null): Section[] {
  const parsed = metadata === null ? null : readJson(metadata, statementSchema);
  if (parsed === null || !parsed.ok) return allSections(version);
  const offered = new Set(parsed.value.rest.flatMap(({ resource }) => resource.map(({ type }) => type)));
  return allSections(version).filter(({ resourceType }) => resourceType === 'Patient' || offered.has(resourceType));
}
