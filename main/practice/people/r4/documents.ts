import type { Binary, DocumentReference } from 'fhir/r4';
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
      data: content.base64,
    };
    return written(binary, note.at);
  }),
];

function resourceOf(note: Note, pen: Pen): DocumentReference {
  const visit = pen.visit(note.visit);
  return {
    resourceType: 'DocumentReference',
    id: pen.id('DocumentReference', note.key),
    status: 'current',
    docStatus: 'final',
    type: pen.concept(note.type),
    category: [
      coded(
        'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
        'clinical-note',
        'Clinical note',
      ),
    ],
    subject: pen.patient,
    date: pen.instant(note.at),
    author: [pen.clinician(note.author)],
    custodian: pen.organization('system'),
    description: note.title,
    content: [{ attachment: attachment(note, pen) }],
    context: { encounter: visit ? [visit] : [], period: { start: pen.dateTime(note.at) } },
  };
}
