import type { When } from '../calendar.ts';
import type { Concept } from './concept.ts';

export interface Coverage {
  readonly key: string;
  readonly payer: string;
  readonly plan: string;
  readonly group: string;
  readonly memberId: string;
  readonly kind: Concept;
  readonly from: When;
  readonly until: When | null;
  readonly order: number;
  /** Whole dollars a visit. */
  readonly copay: number;
}

/** All amounts in cents. `submitted` = `discount` + `paid` + `patient`. */
export interface ClaimLine {
  readonly service: Concept;
  readonly on: When;
  readonly submitted: number;
  readonly discount: number;
  readonly paid: number;
  readonly patient: number;
}

export interface Claim {
  readonly key: string;
  readonly kind: 'professional' | 'institutional' | 'pharmacy';
  readonly number: string;
  readonly visit: string | null;
  readonly coverage: string;
  readonly provider: string;
  readonly diagnoses: readonly string[];
  readonly from: When;
  readonly until: When;
  readonly created: When;
  readonly paidOn: When;
  readonly lines: readonly ClaimLine[];
}

export const totalOf = (claim: Claim, amount: 'submitted' | 'discount' | 'paid' | 'patient'): number =>
  claim.lines.reduce((sum, line) => sum + line[amount], 0);
