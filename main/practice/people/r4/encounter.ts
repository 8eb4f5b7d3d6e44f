import type { Coding, Encounter } from 'fhir/r4';
import { dayOf } from '../calendar.ts';
import type { Visit, VisitKind } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

const classes: { readonly [kind in VisitKind]: Coding } = {
  ambulatory: { system: actCode, code: 'AMB', display: 'ambulatory' },
  emergency: { system: actCode, code: 'EMER', display: 'emergency' },
  inpatient: { system: actCode, code: 'IMP', display: 'inpatient encounter' },
  virtual: { system: actCode, code: 'VR', display: 'virtual' },
};

export function encounter(visit: Visit, pen: Pen): Written {
  const resource: Encounter = {
    resourceType: 'Encounter',
    id: pen.id('Encounter', visit.key),
    identifier: [{ system: `${pen.site.resourceUrl}/visits`, value: `V${dayOf(visit.start).replaceAll('-', '')}` }],
    status: 'finished',
    class: classes[visit.kind],
    type: [pen.concept(visit.type)],
    subject: pen.patient,
    participant: [
      {
        type: [coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'PPRF', 'primary performer')],
        period: { start: pen.dateTime(visit.start), end: pen.dateTime(visit.end) },
        individual: pen.clinician(visit.clinician),
      },
    ],
    period: { start: pen.dateTime(visit.start), end: pen.dateTime(visit.end) },
    reasonCode: [pen.concept(visit.reason)],
    diagnosis: visit.diagnoses.flatMap((key, nth) => {
      const condition = pen.condition(key);
      return condition ? [{ condition, rank: nth + 1 }] : [];
    }),
    ...(visit.kind === 'inpatient' ? { hospitalization: discharged } : {}),
    location: visit.kind === 'virtual' ? [] : [{ location: pen.place(visit.place), status: 'completed' }],
    serviceProvider: pen.organization('system'),
  };
  return written(resource, visit.end);
}

const discharged: NonNullable<Encounter['hospitalization']> = {
  dischargeDisposition: {
    ...coded('http://terminology.hl7.org/CodeSystem/discharge-disposition', 'home', 'Home'),
    text: 'Discharged home',
  },
};
