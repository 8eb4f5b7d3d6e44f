import type { FhirVersion } from '../../values/fhir-version.ts';

const inAll = [
  'AllergyIntolerance',
  'Binary',
  'CarePlan',
  'Condition',
  'Device',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'FamilyMemberHistory',
  'Goal',
  'Immunization',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationStatement',
  'Observation',
  'Patient',
  'Procedure',
] as const;

const since3 = ['CareTeam', 'Claim', 'Coverage', 'ExplanationOfBenefit', 'MedicationRequest'] as const;

/** The types that the service serves in a version, also those that a user has none of. */
export const versionTypes: Readonly<Record<FhirVersion, readonly string[]>> = {
  dstu2: [...inAll, 'MedicationOrder'],
  stu3: [...inAll, ...since3, 'ReferralRequest'],
  r4: [
    ...inAll,
    ...since3,
    'AuditEvent',
    'Location',
    'Organization',
    'Practitioner',
    'PractitionerRole',
    'Provenance',
    'QuestionnaireResponse',
    'RelatedPerson',
    'ServiceRequest',
    'Specimen',
  ],
};
