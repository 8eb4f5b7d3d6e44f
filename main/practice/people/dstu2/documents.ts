import type { Binary, DocumentReference } from 'fhir/r2';
import type { Note } from '../facts/visit.ts';
import { attachment, binaries } from '../writing/attachment.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const documents = (pen: Pen): Written[] => [
  ...pen.chart.notes.map((note) => written(resourceOf(note, pen), note.at)),
  ...binaries(pen).map(({ note, content }) => {
    const binary: Binary = {
      resourceType: 'Binary',
      id: pen.id('Binary', note.key),
      contentType: content.contentType,
      content: content.base64,
    };
    return written(binary, note.at);
  }),
];

const resourceOf = (note: Note, pen: Pen): DocumentReference => ({
  resourceType: 'DocumentReference',
  id: pen.id('DocumentReference', note.key),
  subject: pen.patient,
  type: pen.concept(note.type),
  author: [pen.clinician(note.author)],
  custodian: pen.organization('system'),
  created: pen.dateTime(note.at),
  indexed: pen.instant(note.at),
  status: 'current',
  docStatus: coded('http://hl7.org/fhir/composition-status', 'final', 'Final'),
  description: note.title,
  content: [{ attachment: attachment(note, pen) }],
  context: { encounter: pen.visit(note.visit), period: { start: pen.dateTime(note.at) } },
});
