import type { ReferralRequest } from 'fhir/r3';
import type { Referral } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const referrals = (pen: Pen): Written[] =>
  pen.chart.referrals.map((fact) => written(resourceOf(fact, pen), fact.on));

function resourceOf(fact: Referral, pen: Pen): ReferralRequest {
  const reason = pen.condition(fact.reason);
  return {
    resourceType: 'ReferralRequest',
    id: pen.id('ReferralRequest', fact.key),
    status: fact.status,
    intent: 'order',
    priority: fact.priority,
    serviceRequested: [pen.concept(fact.what)],
    subject: pen.patient,
    context: pen.visit(fact.visit),
    authoredOn: fact.on,
    requester: { agent: pen.clinician(fact.requester), onBehalfOf: pen.organization('system') },
    specialty: pen.concept(fact.specialty),
    recipient: [{ display: fact.recipient }],
    reasonReference: reason ? [reason] : [],
    description: fact.text,
  };
}
