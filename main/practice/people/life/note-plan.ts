import type { LabTestKey } from '../codes/lab-tests.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import type { Concept } from '../facts/concept.ts';
import type { Language } from '../facts/person.ts';
import type { NoteFormat, NoteSection, Visit } from '../facts/visit.ts';
import type { Random } from '../seeded-random.ts';

/** What a clinician has before them when writing the note of a visit. */
export interface VisitTold {
  readonly visit: Visit;
  /** Counted from 0 within the stream. */
  readonly nth: number;
  readonly years: number;
  readonly age: number;
  readonly random: Random;
  /** "7.2 %", as measured at this visit; `null` if it was not. */
  readonly measured: (what: LabTestKey | VitalKey) => string | null;
  readonly number: (what: LabTestKey | VitalKey) => number | null;
  /** "134/82 mmHg" */
  readonly bloodPressure: string | null;
}

export interface NoteTold {
  readonly type: Concept;
  readonly title: string;
  readonly format: NoteFormat;
  readonly language: Language;
  readonly sections: readonly NoteSection[];
}

/** `null`: nothing was written. */
export type TellNote = (told: VisitTold) => NoteTold | null;
