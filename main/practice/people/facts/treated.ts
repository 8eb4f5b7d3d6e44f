import type { When } from '../calendar.ts';
import type { Concept } from './concept.ts';
import type { Unit } from './value.ts';

export interface Dosing {
  /** As the label says it. */
  readonly text: string;
  readonly amount: number;
  readonly unit: Unit;
  readonly route: Concept;
  readonly times: number;
  readonly every: number;
  readonly period: 'h' | 'd' | 'wk' | 'mo';
  readonly asNeeded: boolean;
}

export interface Medicine {
  readonly key: string;
  readonly drug: Concept;
  readonly dosing: Dosing;
  readonly from: When;
  readonly until: When | null;
  readonly ended: 'completed' | 'stopped' | null;
  readonly endReason?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly quantity: number;
  readonly daysSupply: number;
  readonly refills: number;
  readonly visit: string | null;
  readonly prescriber: string | null;
  /** `ordered` here, or `reported` by the person, who takes it by another's order. */
  readonly told: 'ordered' | 'reported';
  /** The drug stands as a resource of its own inside the order. */
  readonly contained: boolean;
}

export interface Dispense {
  readonly key: string;
  readonly medicine: string;
  readonly at: When;
  readonly quantity: number;
  readonly daysSupply: number;
}

/** A medicine given at the clinic itself. */
export interface Administration {
  readonly key: string;
  readonly drug: Concept;
  readonly amount: number;
  readonly unit: Unit;
  readonly route: Concept;
  readonly at: When;
  readonly visit: string;
  readonly performer: string;
  readonly reason: Concept;
}

export interface Immunization {
  readonly key: string;
  readonly vaccine: Concept;
  readonly target: Concept;
  readonly on: When;
  readonly lot: string;
  readonly expires: string;
  readonly manufacturer: string;
  readonly arm: 'left' | 'right';
  readonly dose: number | null;
  readonly series: number | null;
  readonly visit: string | null;
  readonly performer: string | null;
  /** Told by the person or another system, not seen here. */
  readonly reported: boolean;
  readonly refused?: Concept;
}

export interface Procedure {
  readonly key: string;
  readonly what: Concept;
  readonly start: When;
  readonly end: When | null;
  readonly visit: string | null;
  readonly performer: string;
  readonly reason?: string;
  readonly bodySite?: Concept;
  readonly outcome?: Concept;
  readonly report?: string;
  readonly note?: string;
  readonly status: 'completed' | 'not-done';
}

export interface Referral {
  readonly key: string;
  readonly what: Concept;
  readonly specialty: Concept;
  readonly on: When;
  readonly visit: string;
  readonly requester: string;
  readonly recipient: string;
  readonly reason: string;
  readonly text: string;
  readonly priority: 'routine' | 'urgent';
  readonly status: 'completed' | 'active';
}
