import { z } from 'zod';
import type { Section } from '../sync/record-source.ts';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Result } from '../values/result.ts';
import { readFhir } from './fhir-read.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';

/** What 1upHealth was seen to have, for when it does not say. */
const everywhere = [
  ...['Patient', 'Condition', 'AllergyIntolerance', 'MedicationStatement', 'Immunization', 'Observation'],
  ...['DiagnosticReport', 'Encounter', 'Procedure', 'DocumentReference', 'CarePlan', 'Goal', 'FamilyMemberHistory'],
  ...['MedicationDispense', 'MedicationAdministration', 'Device'],
];
const sinceStu3 = ['MedicationRequest', 'CareTeam', 'Coverage', 'ExplanationOfBenefit', 'Claim', 'ReferralRequest'];
const sinceR4 = [
  ...['ServiceRequest', 'Specimen', 'QuestionnaireResponse', 'RelatedPerson', 'Practitioner', 'PractitionerRole'],
  ...['Organization', 'Location', 'Provenance'],
];

/** Seen in some: read where a version says that it has them. */
const whereOffered = [
  ...['Medication', 'MedicationOrder', 'MedicationKnowledge', 'ImmunizationRecommendation', 'RiskAssessment', 'List'],
  ...[
    'DiagnosticOrder',
    'ProcedureRequest',
    'DeviceRequest',
    'DeviceUseStatement',
    'NutritionOrder',
    'VisionPrescription',
  ],
  ...[
    'Appointment',
    'EpisodeOfCare',
    'ClinicalImpression',
    'DetectedIssue',
    'Flag',
    'Communication',
    'Composition',
    'Media',
  ],
  ...['ImagingStudy', 'BodySite', 'BodyStructure', 'Consent', 'ClaimResponse', 'Account', 'Invoice', 'Questionnaire'],
  ...[
    'HealthcareService',
    'InsurancePlan',
    'Person',
    'Group',
    'Substance',
    'SupplyDelivery',
    'AdverseEvent',
    'Task',
    'Basic',
  ],
];

/** Long, so they come last: by then most documents are there already, because other resources pointed to them. */
const last = ['Binary'];

const usual: Readonly<Record<FhirVersion, readonly string[]>> = {
  dstu2: [...everywhere, 'MedicationOrder'],
  stu3: [...everywhere, ...sinceStu3],
  r4: [...everywhere, ...sinceStu3.filter((type) => type !== 'ReferralRequest'), ...sinceR4],
};
const readable = [...new Set([...everywhere, ...sinceStu3, ...sinceR4, ...whereOffered, ...last])];

const statement = z.object({
  rest: z.array(z.object({ resource: z.array(z.object({ type: z.string() })) })).min(1),
});

/** Where there is no statement that can be read, the usual types are tried; other failures stand for the whole service. */
const noStatement = new Set<OneUpFailure['code']>([
  ...(['not-offered', 'not-found', 'refused', 'unreadable-answer', 'too-large'] as const),
  // The gateway's word for callers abroad is also its word for addresses that it does not know.
  'outside-usa',
]);

/**
 * What the account may have: each version's own statement (`GET /{version}/metadata`) crossed with the types that we read.
 * Patients of all versions come first, because all else is attributed through them.
 */
export async function readSections(
  session: Session,
  apiUrl: string,
  signal: AbortSignal,
): Promise<Result<readonly Section[], OneUpFailure>> {
  const read = await Promise.all(
    fhirVersions.map(async (version) => ({ version, types: await typesOf(session, apiUrl, version, signal) })),
  );
  const sections: Section[] = fhirVersions.map((fhirVersion) => ({ fhirVersion, resourceType: 'Patient' }));
  for (const { version: fhirVersion, types } of read) {
    if (!types.ok) return types;
    sections.push(
      ...types.value.filter((type) => type !== 'Patient').map((resourceType) => ({ fhirVersion, resourceType })),
    );
  }
  return ok(sections);
}

async function typesOf(
  session: Session,
  apiUrl: string,
  version: FhirVersion,
  signal: AbortSignal,
): Promise<Result<readonly string[], OneUpFailure>> {
  const answer = await readFhir(session, apiUrl, { version, query: 'metadata', signal });
  if (!answer.ok) return noStatement.has(answer.error.code) ? ok(usual[version]) : err(answer.error);
  const parsed = statement.safeParse(answer.value.resource);
  if (!parsed.success) return ok(usual[version]);
  const offered = new Set(parsed.data.rest.flatMap(({ resource }) => resource.map(({ type }) => type)));
  return ok(readable.filter((type) => offered.has(type)));
}
