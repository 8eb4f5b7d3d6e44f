import type { Section } from '../store/record-store.ts';

/** What a patient calls the things of a section, in the middle of a sentence. */
const words: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'allergies',
  Appointment: 'appointments',
  Binary: 'documents',
  CarePlan: 'care plans',
  CareTeam: 'care teams',
  Claim: 'claims',
  ClaimResponse: 'answers to claims',
  Condition: 'conditions',
  Coverage: 'insurance',
  Device: 'devices',
  DiagnosticReport: 'reports',
  DocumentReference: 'notes and documents',
  Encounter: 'visits',
  ExplanationOfBenefit: 'explanations of benefits',
  FamilyMemberHistory: 'family history',
  Goal: 'goals',
  ImagingStudy: 'images',
  Immunization: 'immunizations',
  Location: 'places',
  Medication: 'medicines',
  MedicationAdministration: 'medicines given',
  MedicationDispense: 'medicines handed out',
  MedicationOrder: 'prescriptions',
  MedicationRequest: 'prescriptions',
  MedicationStatement: 'medicines taken',
  Observation: 'lab results and vital signs',
  Organization: 'organizations',
  Patient: 'your personal details',
  Practitioner: 'doctors and nurses',
  PractitionerRole: 'doctors and nurses',
  Procedure: 'procedures',
  Provenance: 'where items came from',
  QuestionnaireResponse: 'questionnaires',
  ReferralRequest: 'referrals',
  RelatedPerson: 'family and contacts',
  ServiceRequest: 'orders and referrals',
  Specimen: 'lab samples',
};

/** "lab results and vital signs"; a type that has no word of ours is spelled out: "nutrition order". */
export function sectionWords({ resourceType }: Section): string {
  return words[resourceType] ?? resourceType.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
