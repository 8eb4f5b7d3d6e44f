import type { LabTestKey } from '../codes/lab-tests.ts';
import type { AskedSurvey } from '../codes/surveys.ts';
import type { Concept } from '../facts/concept.ts';
import type { Device } from '../facts/known.ts';
import type { ObservationCategory, Report } from '../facts/measured.ts';
import type { Coverage } from '../facts/money.ts';
import type { Referral } from '../facts/treated.ts';
import type { Flag, Limits, Unit, Value } from '../facts/value.ts';
import type { NoteFormat, NoteSection } from '../facts/visit.ts';

/** One visit of a stream, counted from 0; -1 is the last. */
export interface VisitPick {
  readonly stream: string;
  readonly nth: number;
}

/** What happens at one site besides the rhythm of visits. */
export interface SiteExtras {
  readonly oddResults: readonly OddResult[];
  readonly amended: readonly AmendedResult[];
  readonly procedures: readonly ProcedurePlan[];
  readonly administrations: readonly AdministrationPlan[];
  readonly referrals: readonly ReferralPlan[];
  readonly surveys: readonly SurveyPlan[];
  readonly goals: readonly GoalPlan[];
  readonly carePlans: readonly CarePlanPlan[];
  readonly devices: readonly Device[];
  readonly coverages: readonly CoveragePlan[];
  readonly teamName: string;
}

/** A result that is true to life and awkward to show. */
export interface OddResult {
  readonly key: string;
  readonly visit: VisitPick;
  readonly what: Concept;
  readonly category: ObservationCategory;
  readonly value: Value;
  readonly limits?: Limits & { readonly appliesTo?: string };
  readonly flag?: Flag;
  readonly note?: string;
  readonly status?: 'entered-in-error' | 'preliminary';
}

/** The lab took back a number: `wrong` was reported first. */
export interface AmendedResult {
  readonly visit: VisitPick;
  readonly test: LabTestKey;
  readonly wrong: number;
  readonly note: string;
}

export interface ProcedurePlan {
  readonly key: string;
  readonly visit: VisitPick;
  readonly what: Concept;
  readonly minutes: number;
  readonly reason?: string;
  readonly bodySite?: Concept;
  readonly outcome?: Concept;
  readonly notDone?: true;
  /** In cents. */
  readonly charge: number;
  readonly report?: ReportPlan;
}

export interface ReportPlan {
  readonly section: Report['section'];
  readonly type: Concept;
  readonly format: NoteFormat;
  readonly sections: readonly NoteSection[];
  readonly conclusion: string;
  readonly conclusionCode?: Concept;
}

export interface AdministrationPlan {
  readonly key: string;
  readonly visit: VisitPick;
  readonly drug: Concept;
  readonly amount: number;
  readonly unit: Unit;
  readonly route: Concept;
  readonly reason: Concept;
}

export interface ReferralPlan extends Omit<Referral, 'on' | 'visit' | 'requester'> {
  readonly visit: VisitPick;
}

export interface SurveyPlan extends AskedSurvey {
  readonly key: string;
  readonly stream: string;
  /** Every so many visits of the stream, beginning with the first. */
  readonly every: number;
  /** Most likely points of an answer, 0 to 3, over the years. */
  readonly points: readonly (readonly [years: number, value: number])[];
}

export interface GoalPlan {
  readonly key: string;
  readonly text: string;
  readonly from: number;
  readonly due: number;
  readonly achieved?: number;
  readonly measure?: Concept;
  readonly target?: Limits & { readonly unit: Unit };
  readonly addresses: readonly string[];
}

export interface CarePlanPlan {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly category: Concept;
  readonly from: number;
  readonly until?: number;
  readonly addresses: readonly string[];
  readonly goals: readonly string[];
  readonly activities: readonly { readonly what: Concept; readonly text: string; readonly done: boolean }[];
}

export interface CoveragePlan extends Omit<Coverage, 'from' | 'until'> {
  readonly from: number;
  readonly until?: number;
}
