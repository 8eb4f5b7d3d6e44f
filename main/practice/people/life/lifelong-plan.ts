import type { Concept } from '../facts/concept.ts';
import type { Allergy, FamilyMember } from '../facts/known.ts';
import type { Dosing } from '../facts/treated.ts';
import type { Vaccine } from '../codes/vaccines.ts';
import type { Share } from './share.ts';

/** What stays with a person wherever they go; each system knows what `knownAt` says. */
export interface ConditionPlan {
  readonly key: string;
  readonly what: Concept;
  /** Years before today; `null` when no system has a date for it. */
  readonly onset: number | null;
  readonly abated?: number;
  readonly remission?: true;
  readonly severity?: Concept;
  readonly knownAt: readonly Share[];
  readonly category?: 'encounter-diagnosis';
  readonly verified?: 'provisional' | 'entered-in-error';
  readonly note?: string;
}

export interface AllergyPlan extends Omit<Allergy, 'key' | 'onset' | 'recorded' | 'recorder'> {
  readonly key: string;
  /** As people remember it: often a year only. */
  readonly onset: string | null;
  /** Years before today at which it was written down. */
  readonly recorded: number | null;
  readonly knownAt: readonly Share[];
}

export interface MedicinePlan {
  readonly key: string;
  readonly drug: Concept;
  readonly dosing: Dosing;
  readonly from: number;
  /** Years before today, or when what was handed out is used up; without it the person takes it still. */
  readonly until?: number | 'used-up';
  readonly ended?: 'completed' | 'stopped';
  readonly endReason?: string;
  /** Key of a condition. */
  readonly reason?: string;
  readonly note?: string;
  readonly quantity: number;
  readonly daysSupply: number;
  readonly refills: number;
  /** `null`: bought without a prescription. */
  readonly orderedAt: Share | null;
  readonly reportedAt: readonly Share[];
  /** Written anew each year while it is taken. */
  readonly renewed: boolean;
}

export interface VaccinePlan {
  readonly key: string;
  readonly vaccine: Vaccine;
  readonly on: { readonly date: string } | { readonly years: number } | { readonly autumn: number };
  readonly dose?: number;
  readonly series?: number;
  readonly givenAt: Share;
  readonly alsoKnownAt: readonly Share[];
  readonly refused?: Concept;
}

export interface FamilyPlan extends Omit<FamilyMember, 'recorded'> {
  readonly knownAt: readonly Share[];
}
