import type { Reader } from '../reading/reading.ts';
import { readAllergy } from './allergy.ts';
import { readAppointment, readEncounter, readOrder, readProcedure } from './care.ts';
import { readCondition } from './condition.ts';
import {
  readAnswers,
  readBinary,
  readCommunication,
  readComposition,
  readDocumentReference,
  readMedia,
} from './document.ts';
import { readFamilyHistory } from './family.ts';
import { readImmunization } from './immunization.ts';
import { readAdministration, readDispense, readMedication, readPrescription, readStatement } from './medicines.ts';
import { readClaim, readCoverage } from './money.ts';
import { readObservation } from './observation.ts';
import { readPerson, readPlace, readRole } from './people.ts';
import { readCarePlan, readCareTeam, readGoal, readNutrition, readRisk } from './plans.ts';
import { readReport } from './report.ts';
import {
  readConsent,
  readDevice,
  readImaging,
  readImpression,
  readProvenance,
  readSpecimen,
  readWarning,
} from './things.ts';

/** Who reads which type. The versions differ within a reader, because most of a type is the same in all three. */
export const readers: Readonly<Record<string, Reader>> = {
  AllergyIntolerance: readAllergy,
  Appointment: readAppointment,
  Binary: readBinary,
  CarePlan: readCarePlan,
  CareTeam: readCareTeam,
  Claim: readClaim,
  ClaimResponse: readClaim,
  ClinicalImpression: readImpression,
  Communication: readCommunication,
  Composition: readComposition,
  Condition: readCondition,
  Consent: readConsent,
  Coverage: readCoverage,
  DetectedIssue: readWarning,
  Device: readDevice,
  DeviceRequest: readOrder,
  DiagnosticOrder: readOrder,
  DiagnosticReport: readReport,
  DocumentReference: readDocumentReference,
  Encounter: readEncounter,
  ExplanationOfBenefit: readClaim,
  FamilyMemberHistory: readFamilyHistory,
  Flag: readWarning,
  Goal: readGoal,
  HealthcareService: readPlace,
  ImagingStudy: readImaging,
  Immunization: readImmunization,
  Location: readPlace,
  Media: readMedia,
  Medication: readMedication,
  MedicationAdministration: readAdministration,
  MedicationDispense: readDispense,
  MedicationKnowledge: readMedication,
  MedicationOrder: readPrescription,
  MedicationPrescription: readPrescription,
  MedicationRequest: readPrescription,
  MedicationStatement: readStatement,
  NutritionOrder: readNutrition,
  Observation: readObservation,
  Organization: readPlace,
  Patient: readPerson,
  Person: readPerson,
  Practitioner: readPerson,
  PractitionerRole: readRole,
  Procedure: readProcedure,
  ProcedureRequest: readOrder,
  Provenance: readProvenance,
  QuestionnaireResponse: readAnswers,
  ReferralRequest: readOrder,
  RelatedPerson: readPerson,
  RiskAssessment: readRisk,
  ServiceRequest: readOrder,
  Specimen: readSpecimen,
};
