import type { Category } from '../../../preload/api.ts';
import { spacedName } from '../../format/names.ts';

/** What each part of the record is called, and what a person finds there. */
export const categoryWords: Readonly<Record<Category, { readonly name: string; readonly about: string }>> = {
  conditions: { name: 'Conditions', about: 'Illnesses and health problems that your care teams wrote down.' },
  medicines: { name: 'Medicines', about: 'What was prescribed, given or taken, with doses where they were written.' },
  allergies: { name: 'Allergies', about: 'What you should avoid, and how your body reacted.' },
  labs: { name: 'Lab results', about: 'Tests of blood, urine and other samples, with the range that the lab expects.' },
  vitals: { name: 'Measurements', about: 'Blood pressure, weight, pulse and what else was measured at visits.' },
  immunizations: { name: 'Immunizations', about: 'Vaccines that you were given.' },
  visits: { name: 'Visits', about: 'Appointments, hospital stays and calls.' },
  procedures: { name: 'Procedures', about: 'Operations, examinations and treatments.' },
  documents: { name: 'Documents', about: 'Letters, notes and reports.' },
  'care-plans': { name: 'Care plans', about: 'Plans, goals and the people who care for you.' },
  'family-history': { name: 'Family history', about: 'Illnesses in your family.' },
  insurance: { name: 'Insurance', about: 'Who pays, and under which number you are known there.' },
  claims: { name: 'Claims', about: 'What was billed, what was paid and what you owe.' },
  'people-and-places': { name: 'People and places', about: 'You, your doctors, clinics and laboratories.' },
  other: { name: 'Other', about: 'All else that was sent. Nothing is left out.' },
};

const types: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'Allergies',
  Appointment: 'Appointments',
  Binary: 'Document contents',
  CarePlan: 'Care plans',
  CareTeam: 'Care teams',
  Claim: 'Claims',
  Condition: 'Conditions',
  Consent: 'Consents',
  Coverage: 'Insurance',
  Device: 'Devices',
  DiagnosticReport: 'Reports',
  DocumentReference: 'Documents',
  Encounter: 'Visits',
  ExplanationOfBenefit: 'Insurance statements',
  FamilyMemberHistory: 'Family history',
  Goal: 'Goals',
  Immunization: 'Immunizations',
  Location: 'Places',
  Medication: 'Medicines',
  MedicationAdministration: 'Medicines given',
  MedicationDispense: 'Medicines handed out',
  MedicationOrder: 'Prescriptions',
  MedicationRequest: 'Prescriptions',
  MedicationStatement: 'Medicines taken',
  Observation: 'Lab results and measurements',
  Organization: 'Organizations',
  Patient: 'About you',
  Practitioner: 'Doctors and nurses',
  PractitionerRole: 'Roles of doctors and nurses',
  Procedure: 'Procedures',
  Provenance: 'Where it came from',
  QuestionnaireResponse: 'Answers to questionnaires',
  ReferralRequest: 'Referrals',
  RelatedPerson: 'People close to you',
  ServiceRequest: 'Orders and referrals',
  Specimen: 'Samples',
};

/** The plain name of a FHIR resource type. */
export const resourceTypeWords = (type: string): string => types[type] ?? spacedName(type);
