import type { FhirVersion } from '../../values/fhir-version.ts';

type Versions = readonly FhirVersion[];

const [only2, only3, only4]: readonly [Versions, Versions, Versions] = [['dstu2'], ['stu3'], ['r4']];
const until3: Versions = ['dstu2', 'stu3'];
const since3: Versions = ['stu3', 'r4'];
const not3: Versions = ['dstu2', 'r4'];

/** Resource types that not every version has (https://hl7.org/fhir/R4/resourcelist.html, and those of DSTU2 and STU3). */
export const typeSigns: Readonly<Partial<Record<string, Versions>>> = {
  ...{ MedicationOrder: only2, DiagnosticOrder: only2, DeviceUseRequest: only2, Conformance: only2 },
  ...{ ProcedureRequest: until3, ReferralRequest: until3, DeviceComponent: until3, BodySite: until3 },
  ...{ MedicationRequest: since3, CareTeam: since3, PractitionerRole: since3, CapabilityStatement: since3 },
  ...{ ServiceRequest: only4, CoverageEligibilityResponse: only4, InsurancePlan: only4, BodyStructure: only4 },
};

export interface MemberSign {
  readonly member: string;
  /** What its value is like; `any`: it is there. */
  readonly as: 'any' | 'text' | 'object' | 'list';
  readonly versions: Versions;
}

const sign = (member: string, versions: Versions, as: MemberSign['as'] = 'any'): MemberSign => ({
  ...{ member, versions, as },
});

/** Members that have come, gone or changed their type from version to version, as the three specifications have them. */
export const memberSigns: Readonly<Partial<Record<string, readonly MemberSign[]>>> = {
  AllergyIntolerance: [
    sign('substance', only2),
    sign('assertedDate', only3),
    sign('recordedDate', not3),
    sign('clinicalStatus', only3, 'text'),
    sign('clinicalStatus', only4, 'object'),
  ],
  CarePlan: [sign('intent', since3), sign('context', until3), sign('encounter', only4)],
  Condition: [
    sign('patient', only2),
    sign('subject', since3),
    sign('dateRecorded', only2),
    sign('assertedDate', only3),
    sign('recordedDate', only4),
    sign('clinicalStatus', until3, 'text'),
    sign('clinicalStatus', only4, 'object'),
    sign('category', only2, 'object'),
  ],
  DiagnosticReport: [
    sign('category', until3, 'object'),
    sign('category', only4, 'list'),
    sign('context', only3),
    sign('conclusionCode', only4),
  ],
  DocumentReference: [sign('indexed', until3), sign('class', until3), sign('date', only4), sign('category', only4)],
  Encounter: [
    sign('class', only2, 'text'),
    sign('class', since3, 'object'),
    sign('patient', only2),
    sign('subject', since3),
    sign('reason', until3),
    sign('reasonCode', only4),
  ],
  Goal: [sign('description', only2, 'text'), sign('description', since3, 'object'), sign('lifecycleStatus', only4)],
  Immunization: [
    sign('wasNotGiven', only2),
    sign('notGiven', only3),
    sign('date', until3),
    sign('occurrenceDateTime', only4),
  ],
  MedicationRequest: [sign('context', only3), sign('encounter', only4)],
  MedicationStatement: [sign('wasNotTaken', only2), sign('taken', only3), sign('patient', only2)],
  Observation: [
    sign('category', only2, 'object'),
    sign('category', since3, 'list'),
    sign('comments', only2),
    sign('comment', only3),
    sign('context', only3),
    sign('note', only4),
    sign('hasMember', only4),
    sign('interpretation', until3, 'object'),
    sign('interpretation', only4, 'list'),
  ],
  Patient: [sign('careProvider', only2), sign('generalPractitioner', since3)],
  Procedure: [sign('notPerformed', only2), sign('notDone', only3), sign('context', only3)],
};
