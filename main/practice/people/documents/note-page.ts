import type { Chart } from '../facts/chart.ts';
import { nameOf } from '../facts/person.ts';
import type { Language } from '../facts/person.ts';
import type { Note, NoteSection } from '../facts/visit.ts';

/** A note as it stands on paper, before any file format. */
export interface NotePage {
  readonly title: string;
  readonly language: Language;
  /** Who wrote it where, of whom, and when: one line each. */
  readonly head: readonly string[];
  readonly sections: readonly NoteSection[];
}

const words = {
  en: { patient: 'Patient', born: 'born', date: 'Date', by: 'Written by' },
  es: { patient: 'Paciente', born: 'nacida el', date: 'Fecha', by: 'Escrito por' },
} as const;

export function notePage(note: Note, chart: Chart): NotePage {
  const { person, clinicians, organizations } = chart;
  const say = words[note.language];
  const author = clinicians.find(({ key }) => key === note.author);
  return {
    title: note.title,
    language: note.language,
    head: [
      organizations[0]?.name ?? '',
      `${say.patient}: ${[...person.given, person.family].join(' ')}, ${say.born} ${person.birthDate}`,
      `${say.date}: ${note.at.replace('T', ' ')}`,
      ...(author ? [`${say.by}: ${nameOf(author)}`] : []),
    ],
    sections: note.sections,
  };
}
