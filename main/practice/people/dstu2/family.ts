import type { FamilyMemberHistory } from 'fhir/r2';
import type { FamilyMember } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { age } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const family = (pen: Pen): Written[] =>
  pen.chart.family.map((fact) => written(resourceOf(fact, pen), fact.recorded));

const resourceOf = (fact: FamilyMember, pen: Pen): FamilyMemberHistory => ({
  resourceType: 'FamilyMemberHistory',
  id: pen.id('FamilyMemberHistory', fact.key),
  patient: pen.patient,
  date: fact.recorded,
  status: 'completed',
  name: fact.name,
  relationship: pen.concept(fact.relation),
  gender: fact.sex,
  bornDate: fact.born ?? undefined,
  ...(fact.diedAt === undefined ? { deceasedBoolean: false } : { deceasedQuantity: age(fact.diedAt) }),
  condition: fact.conditions.map(({ what, onsetAge, note }) => ({
    code: pen.concept(what),
    onsetQuantity: onsetAge === undefined ? undefined : age(onsetAge),
    note: note ? { text: note } : undefined,
  })),
});
