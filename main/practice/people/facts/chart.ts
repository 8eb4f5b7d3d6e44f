// What one health system knows of one person: the neutral facts, before any FHIR version gives them a shape.
// Facts name each other by key; a key is unique within its list.
import type { Allergy, CarePlan, CareTeam, Condition, Device, FamilyMember, Goal, Survey } from './known.ts';
import type { Measured, Report, Specimen } from './measured.ts';
import type { Claim, Coverage } from './money.ts';
import type { Clinician, Organization, Person, Place } from './person.ts';
import type { Administration, Dispense, Immunization, Medicine, Procedure, Referral } from './treated.ts';
import type { Note, Visit } from './visit.ts';

export interface Chart {
  readonly person: Person;
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly clinicians: readonly Clinician[];
  readonly visits: readonly Visit[];
  readonly conditions: readonly Condition[];
  readonly allergies: readonly Allergy[];
  readonly medicines: readonly Medicine[];
  readonly dispenses: readonly Dispense[];
  readonly administrations: readonly Administration[];
  readonly immunizations: readonly Immunization[];
  readonly measured: readonly Measured[];
  readonly specimens: readonly Specimen[];
  readonly reports: readonly Report[];
  readonly procedures: readonly Procedure[];
  readonly referrals: readonly Referral[];
  readonly notes: readonly Note[];
  readonly plans: readonly CarePlan[];
  readonly goals: readonly Goal[];
  readonly teams: readonly CareTeam[];
  readonly family: readonly FamilyMember[];
  readonly devices: readonly Device[];
  readonly surveys: readonly Survey[];
  readonly coverages: readonly Coverage[];
  readonly claims: readonly Claim[];
  /** The day that the record ends on. */
  readonly today: string;
}
