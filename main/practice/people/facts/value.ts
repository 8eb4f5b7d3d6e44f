import type { Concept } from './concept.ts';

/** `ucum` is `null` for units that UCUM does not know. */
export interface Unit {
  readonly text: string;
  readonly ucum: string | null;
}

export type Comparator = '<' | '<=' | '>=' | '>';

export type Value =
  | { readonly kind: 'quantity'; readonly number: number; readonly unit: Unit; readonly comparator?: Comparator }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly answer: Concept }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: Unit }
  | { readonly kind: 'absent'; readonly reason: 'unknown' | 'asked' | 'not-performed' | 'error' };

export interface Limits {
  readonly low?: number;
  readonly high?: number;
  /** Said in words, where there are no numbers, such as "Negative". */
  readonly text?: string;
}

/** Codes of the HL7 v2 table 0078. */
export type Flag = 'N' | 'L' | 'H' | 'LL' | 'HH' | 'A';

/** What a lab prints beside a number. Both limits belong to the range. */
export function flagOf(number: number, limits: Limits, critical: Limits = {}): Flag {
  if (critical.low !== undefined && number < critical.low) return 'LL';
  if (critical.high !== undefined && number > critical.high) return 'HH';
  if (limits.low !== undefined && number < limits.low) return 'L';
  if (limits.high !== undefined && number > limits.high) return 'H';
  return 'N';
}

export const roundTo = (number: number, decimals: number): number => Number(number.toFixed(decimals));
