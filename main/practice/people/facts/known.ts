import type { When } from '../calendar.ts';
import type { Concept } from './concept.ts';
import type { Limits, Unit } from './value.ts';

export interface Condition {
  readonly key: string;
  readonly what: Concept;
  readonly category: 'problem-list-item' | 'encounter-diagnosis';
  readonly status: 'active' | 'resolved' | 'remission' | null;
  readonly verified: 'confirmed' | 'provisional' | 'entered-in-error';
  readonly severity?: Concept;
  readonly onset: When | null;
  readonly abated: When | null;
  /** `null`: the source gives no date at all. */
  readonly recorded: When | null;
  readonly visit: string | null;
  readonly asserter: string | null;
  readonly note?: string;
}

export interface Allergy {
  readonly key: string;
  readonly substance: Concept;
  readonly kind: 'allergy' | 'intolerance';
  readonly category: 'medication' | 'food' | 'environment';
  readonly criticality: 'low' | 'high' | null;
  readonly status: 'active' | 'resolved' | 'entered-in-error';
  readonly onset: When | null;
  readonly recorded: When | null;
  readonly reactions: readonly Reaction[];
  readonly recorder: string | null;
  readonly note?: string;
}

export interface Reaction {
  readonly manifestation: Concept;
  readonly severity: 'mild' | 'moderate' | 'severe';
}

export interface FamilyMember {
  readonly key: string;
  readonly relation: Concept;
  readonly name?: string;
  readonly sex: 'male' | 'female';
  readonly born: When | null;
  readonly age?: number;
  readonly diedAt?: number;
  readonly recorded: When;
  readonly conditions: readonly { readonly what: Concept; readonly onsetAge?: number; readonly note?: string }[];
}

export interface Device {
  readonly key: string;
  readonly type: Concept;
  readonly maker: string;
  readonly model: string;
  readonly serial: string;
  readonly udi: string;
  readonly lot: string;
  readonly made: When;
  readonly expires: When | null;
  readonly inUse: boolean;
}

export interface Goal {
  readonly key: string;
  readonly text: string;
  readonly state: 'active' | 'achieved';
  readonly from: When;
  readonly due: When;
  readonly stateOn: When;
  readonly measure?: Concept;
  readonly target?: Limits & { readonly unit: Unit };
  readonly addresses: readonly string[];
}

export interface CarePlan {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly category: Concept;
  readonly from: When;
  readonly until: When | null;
  readonly status: 'active' | 'completed';
  readonly author: string;
  readonly addresses: readonly string[];
  readonly goals: readonly string[];
  readonly activities: readonly { readonly what: Concept; readonly text: string; readonly done: boolean }[];
}

export interface CareTeam {
  readonly key: string;
  readonly name: string;
  readonly from: When;
  readonly members: readonly string[];
  readonly reasons: readonly string[];
}

export interface Survey {
  readonly key: string;
  readonly what: Concept;
  readonly at: When;
  readonly visit: string;
  readonly items: readonly SurveyItem[];
  readonly score: number;
  readonly scoreCode: Concept;
}

export interface SurveyItem {
  readonly question: Concept;
  readonly answer: Concept;
  readonly points: number;
}
