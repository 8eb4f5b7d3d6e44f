// How a life is planned: what happens to a person, and what each of three health systems (shares) sees of it.
// Times are years before today, so negative: -7.5 is seven and a half years ago.
import type { LabPanelKey } from '../codes/lab-panels.ts';
import type { LabTestKey } from '../codes/lab-tests.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import type { Concept } from '../facts/concept.ts';
import type { Clinician, Organization, Person, Place } from '../facts/person.ts';
import type { VisitKind } from '../facts/visit.ts';
import type { AllergyPlan, ConditionPlan, FamilyPlan, MedicinePlan, VaccinePlan } from './lifelong-plan.ts';
import type { TellNote } from './note-plan.ts';
import type { SiteExtras } from './site-extras.ts';

export interface LifePlan {
  readonly person: Person;
  readonly courses: Courses;
  readonly conditions: readonly ConditionPlan[];
  readonly allergies: readonly AllergyPlan[];
  readonly medicines: readonly MedicinePlan[];
  readonly vaccines: readonly VaccinePlan[];
  readonly family: readonly FamilyPlan[];
  readonly smoking: SmokingPlan;
  readonly sites: readonly [SitePlan, SitePlan, SitePlan];
}

/** How a measurement goes over the years: straight lines between the points, with a spread around them. */
export interface Course {
  readonly points: readonly (readonly [years: number, value: number])[];
  readonly spread: number;
}

export type Courses = { readonly [key in LabTestKey | VitalKey]?: Course };

export interface SmokingPlan {
  readonly status: Concept;
  readonly packYears: number | null;
}

export interface SitePlan {
  /** The first one is the health system itself. */
  readonly organizations: readonly [Organization, ...Organization[]];
  readonly places: readonly Place[];
  readonly clinicians: readonly Clinician[];
  readonly streams: readonly VisitStream[];
  readonly extras: SiteExtras;
}

/** Visits of one kind that come again and again, or once. */
export interface VisitStream {
  readonly key: string;
  readonly kind: VisitKind;
  readonly type: Concept;
  readonly reason: Concept;
  readonly when: Recurring | { readonly at: readonly number[] };
  readonly clinician: string;
  readonly place: string;
  readonly diagnoses: readonly string[];
  readonly minutes: number;
  readonly vitals: readonly VitalKey[];
  /** What the lab does at the visit with this number, counted from 0. */
  readonly panels: (nth: number) => readonly LabPanelKey[];
  readonly note: TellNote;
  /** In cents, for the visit alone. */
  readonly charge: number;
}

export interface Recurring {
  readonly from: number;
  readonly to: number;
  readonly everyMonths: readonly [number, number];
}

export const fullVitals: readonly VitalKey[] = [
  'systolic',
  'diastolic',
  'heartRate',
  'breathing',
  'temperature',
  'oxygen',
  'height',
  'weight',
  'bmi',
];

export const briefVitals: readonly VitalKey[] = ['systolic', 'diastolic', 'heartRate', 'weight'];
