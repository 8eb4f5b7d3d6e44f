import type { ServiceRequest } from 'fhir/r4';
import type { Referral } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const serviceRequests = (pen: Pen): Written[] =>
  pen.chart.referrals.map((fact) => written(resourceOf(fact, pen), fact.on));

function resourceOf(fact: Referral, pen: Pen): ServiceRequest {
  const reason = pen.condition(fact.reason);
  return {
    resourceType: 'ServiceRequest',
    id: pen.id('ServiceRequest', fact.key),
    status: fact.status,
    intent: 'order',
    category: [coded('http://snomed.info/sct', '3457005', 'Referral')],
    priority: fact.priority,
    code: pen.concept(fact.what),
    subject: pen.patient,
    encounter: pen.visit(fact.visit),
    authoredOn: fact.on,
    requester: pen.clinician(fact.requester),
    performerType: pen.concept(fact.specialty),
    performer: [{ display: fact.recipient }],
    reasonReference: reason ? [reason] : [],
    note: [{ text: fact.text }],
  };
}
