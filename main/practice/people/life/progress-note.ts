import { documentTypes } from '../codes/occasions.ts';
import type { LabTestKey } from '../codes/lab-tests.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import { wordsAt } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Language } from '../facts/person.ts';
import type { NoteFormat, NoteSection } from '../facts/visit.ts';
import type { TellNote, VisitTold } from './note-plan.ts';

export interface ProgressNote {
  readonly title: string;
  readonly type?: Concept;
  readonly language?: Language;
  /** By visit, over and over; `null` where nothing was written. */
  readonly formats: readonly (NoteFormat | null)[];
  readonly story: (told: VisitTold) => readonly string[];
  /** What to mention when it was measured, and under which name. */
  readonly findings: readonly (readonly [LabTestKey | VitalKey, string])[];
  readonly opinion: (told: VisitTold) => readonly string[];
  readonly next: (told: VisitTold) => readonly string[];
}

const headings = {
  en: {
    reason: 'Reason for visit',
    story: 'History',
    findings: 'Findings',
    opinion: 'Assessment',
    next: 'Plan',
    pressure: 'Blood pressure',
  },
  es: {
    reason: 'Motivo de la consulta',
    story: 'Historia',
    findings: 'Hallazgos',
    opinion: 'Impresión',
    next: 'Plan',
    pressure: 'Presión arterial',
  },
} as const;

/** A visit note in the order in which clinicians write: why, what was told, what was found, what it means, what to do. */
export function progressNote(plan: ProgressNote): TellNote {
  return (told) => {
    const format = plan.formats[told.nth % plan.formats.length] ?? null;
    if (format === null) return null;
    const language = plan.language ?? 'en';
    const words = headings[language];
    const sections: NoteSection[] = [
      { heading: words.reason, lines: [wordsAt(told.visit.reason, language === 'es' ? 2 : 0)] },
      { heading: words.story, lines: plan.story(told) },
      { heading: words.findings, lines: findings(plan, told, words.pressure) },
      { heading: words.opinion, lines: plan.opinion(told) },
      { heading: words.next, lines: plan.next(told) },
    ];
    const type = plan.type ?? documentTypes.progress;
    return { type, title: plan.title, format, language, sections: sections.filter(({ lines }) => lines.length > 0) };
  };
}

function findings(plan: ProgressNote, told: VisitTold, pressure: string): string[] {
  const measured = plan.findings.flatMap(([what, name]) => {
    const text = told.measured(what);
    return text === null ? [] : [`${name}: ${text}`];
  });
  return told.bloodPressure === null ? measured : [`${pressure}: ${told.bloodPressure}`, ...measured];
}

/** Picks the words for where a number stands: the first limit that it is below. */
export function byNumber(
  number: number | null,
  steps: readonly (readonly [below: number, words: string])[],
  otherwise: string,
): readonly string[] {
  if (number === null) return [];
  return [steps.find(([below]) => number < below)?.[1] ?? otherwise];
}
