import type { Coverage } from 'fhir/r4';
import type { Coverage as CoverageFact } from '../facts/money.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const coverages = (pen: Pen): Written[] =>
  pen.chart.coverages.map((fact) => written(resourceOf(fact, pen), fact.until ?? fact.from));

const classSystem = 'http://terminology.hl7.org/CodeSystem/coverage-class';

function resourceOf(fact: CoverageFact, pen: Pen): Coverage {
  return {
    resourceType: 'Coverage',
    id: pen.id('Coverage', fact.key),
    identifier: [
      {
        type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MB', 'Member number'),
        system: 'https://member-ids.example',
        value: fact.memberId,
      },
    ],
    status: fact.until === null ? 'active' : 'cancelled',
    type: pen.concept(fact.kind),
    subscriber: pen.patient,
    subscriberId: fact.memberId,
    beneficiary: pen.patient,
    relationship: coded('http://terminology.hl7.org/CodeSystem/subscriber-relationship', 'self', 'Self'),
    period: { start: fact.from, end: fact.until ?? undefined },
    payor: [pen.organization(fact.payer)],
    class: [
      { type: coded(classSystem, 'group', 'Group'), value: fact.group },
      {
        type: coded(classSystem, 'plan', 'Plan'),
        value: fact.plan.toLowerCase().replaceAll(' ', '-'),
        name: fact.plan,
      },
    ],
    order: fact.order,
    costToBeneficiary: [
      {
        type: coded('http://terminology.hl7.org/CodeSystem/coverage-copay-type', 'copay', 'Copay'),
        valueMoney: { value: fact.copay, currency: 'USD' },
      },
    ],
  };
}
