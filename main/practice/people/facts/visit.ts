import type { When } from '../calendar.ts';
import type { Concept } from './concept.ts';
import type { Language } from './person.ts';

export type VisitKind = 'ambulatory' | 'emergency' | 'inpatient' | 'virtual';

export interface Visit {
  readonly key: string;
  readonly kind: VisitKind;
  readonly type: Concept;
  readonly reason: Concept;
  readonly start: When;
  readonly end: When;
  /** Keys of the clinician, the place and the conditions. */
  readonly clinician: string;
  readonly place: string;
  readonly diagnoses: readonly string[];
}

export type NoteFormat = 'pdf' | 'html' | 'rtf' | 'text';

/** A document of the chart: what it says; its bytes are made in `documents/`. */
export interface Note {
  readonly key: string;
  readonly type: Concept;
  readonly title: string;
  readonly format: NoteFormat;
  readonly language: Language;
  readonly at: When;
  readonly author: string;
  readonly visit: string | null;
  readonly sections: readonly NoteSection[];
  /** Sent inside the DocumentReference instead of as a Binary of its own. */
  readonly inline: boolean;
}

export interface NoteSection {
  readonly heading: string;
  readonly lines: readonly string[];
}
