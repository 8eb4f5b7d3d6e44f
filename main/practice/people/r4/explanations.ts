import type { ExplanationOfBenefit, ExplanationOfBenefitItemAdjudication } from 'fhir/r4';
import { totalOf } from '../facts/money.ts';
import type { Claim, ClaimLine } from '../facts/money.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';
import { claimType, diagnosesOf, dollars } from './claims.ts';

/** The words of CARIN's guide for American payers: what was asked for, and who bears how much of it. */
const amounts = [
  {
    key: 'submitted',
    system: 'http://terminology.hl7.org/CodeSystem/adjudication',
    code: 'submitted',
    words: 'Submitted amount',
  },
  {
    key: 'discount',
    system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication',
    code: 'discount',
    words: 'Discount',
  },
  {
    key: 'paid',
    system: 'http://terminology.hl7.org/CodeSystem/adjudication',
    code: 'benefit',
    words: 'Paid by the plan',
  },
  {
    key: 'patient',
    system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication',
    code: 'memberliability',
    words: 'Your share',
  },
] as const;

export const explanations = (pen: Pen): Written[] =>
  pen.chart.claims.map((fact) => written(resourceOf(fact, pen), fact.paidOn));

function resourceOf(fact: Claim, pen: Pen): ExplanationOfBenefit {
  const visit = pen.visit(fact.visit);
  return {
    resourceType: 'ExplanationOfBenefit',
    id: pen.id('ExplanationOfBenefit', fact.key),
    identifier: [{ system: 'https://claims.example', value: fact.number }],
    status: 'active',
    type: claimType(fact),
    use: 'claim',
    patient: pen.patient,
    billablePeriod: { start: fact.from, end: fact.until },
    created: fact.paidOn,
    insurer: pen.organization('payer'),
    provider: pen.clinician(fact.provider),
    payee: { type: coded('http://terminology.hl7.org/CodeSystem/payeetype', 'provider', 'Provider') },
    claim: pen.to('Claim', fact.key),
    outcome: 'complete',
    disposition: 'Claim settled',
    careTeam: [{ sequence: 1, provider: pen.clinician(fact.provider) }],
    diagnosis: diagnosesOf(fact, pen),
    insurance: [{ focal: true, coverage: pen.to('Coverage', fact.coverage) }],
    item: fact.lines.map((line, nth) => ({
      sequence: nth + 1,
      productOrService: pen.concept(line.service),
      servicedDate: line.on,
      quantity: { value: 1 },
      net: dollars(line.submitted),
      encounter: visit ? [visit] : [],
      adjudication: adjudicationOf(line),
    })),
    total: amounts.map(({ key, system, code, words }) => ({
      category: coded(system, code, words),
      amount: dollars(totalOf(fact, key)),
    })),
    payment: {
      type: coded('http://terminology.hl7.org/CodeSystem/ex-paymenttype', 'complete', 'Complete'),
      date: fact.paidOn,
      amount: dollars(totalOf(fact, 'paid')),
    },
  };
}

const adjudicationOf = (line: ClaimLine): ExplanationOfBenefitItemAdjudication[] =>
  amounts.map(({ key, system, code, words }) => ({ category: coded(system, code, words), amount: dollars(line[key]) }));
