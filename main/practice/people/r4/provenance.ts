import type { Provenance } from 'fhir/r4';
import type { Note } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const participants = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';

/** Who wrote the signed documents; the service itself notes its own writes. */
export const provenance = (pen: Pen): Written[] =>
  pen.chart.notes.filter(({ format }) => format === 'pdf').map((note) => written(resourceOf(note, pen), note.at));

function resourceOf(note: Note, pen: Pen): Provenance {
  return {
    resourceType: 'Provenance',
    id: pen.id('Provenance', note.key),
    target: [pen.to('DocumentReference', note.key)],
    recorded: pen.instant(note.at),
    agent: [
      {
        type: coded(participants, 'author', 'Author'),
        who: pen.clinician(note.author),
        onBehalfOf: pen.organization('system'),
      },
    ],
  };
}
