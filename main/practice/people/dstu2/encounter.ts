import type { Encounter } from 'fhir/r2';
import type { Visit } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export function encounter(visit: Visit, pen: Pen): Written {
  const resource: Encounter = {
    resourceType: 'Encounter',
    id: pen.id('Encounter', visit.key),
    status: 'finished',
    class: visit.kind,
    type: [pen.concept(visit.type)],
    patient: pen.patient,
    participant: [{ individual: pen.clinician(visit.clinician) }],
    period: { start: pen.dateTime(visit.start), end: pen.dateTime(visit.end) },
    reason: [pen.concept(visit.reason)],
    indication: visit.diagnoses.flatMap((key) => pen.condition(key) ?? []),
    location: visit.kind === 'virtual' ? [] : [{ location: pen.place(visit.place) }],
    serviceProvider: pen.organization('system'),
  };
  return written(resource, visit.end);
}
