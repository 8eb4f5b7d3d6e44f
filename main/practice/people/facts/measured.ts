import type { When } from '../calendar.ts';
import type { Concept } from './concept.ts';
import type { Flag, Limits, Value } from './value.ts';

export type ObservationCategory = 'vital-signs' | 'laboratory' | 'social-history' | 'survey' | 'exam';

export interface Measured {
  readonly key: string;
  readonly category: ObservationCategory;
  readonly what: Concept;
  /** `null` where the components hold the values. */
  readonly value: Value | null;
  readonly flag?: Flag;
  readonly limits?: Limits & { readonly appliesTo?: string };
  readonly components?: readonly MeasuredPart[];
  readonly at: When;
  readonly issued?: When;
  readonly visit: string | null;
  /** Key of the clinician; none for what a lab or the person measured. */
  readonly performer?: string;
  readonly specimen?: string;
  readonly device?: string;
  readonly note?: string;
  readonly status: 'final' | 'preliminary' | 'entered-in-error' | 'amended';
  /** What had been reported first, before it was amended. */
  readonly before?: { readonly value: Value; readonly flag?: Flag };
}

export interface MeasuredPart {
  readonly what: Concept;
  readonly value: Value;
}

export interface Specimen {
  readonly key: string;
  readonly type: Concept;
  readonly collected: When;
  readonly accession: string;
  readonly fasting: boolean;
}

/** A panel of results, or a report in words (imaging, pathology). */
export interface Report {
  readonly key: string;
  readonly section: 'LAB' | 'RAD' | 'PAT' | 'CUS' | 'PF';
  readonly what: Concept;
  readonly at: When;
  readonly issued: When;
  readonly visit: string | null;
  readonly results: readonly string[];
  readonly specimen?: string;
  readonly interpreter?: string;
  readonly conclusion?: string;
  readonly conclusionCode?: Concept;
  /** Key of the note that holds the full text. */
  readonly note?: string;
}
