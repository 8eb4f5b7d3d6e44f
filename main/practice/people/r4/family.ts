import type { FamilyMemberHistory } from 'fhir/r4';
import type { FamilyMember } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { age, coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const family = (pen: Pen): Written[] =>
  pen.chart.family.map((fact) => written(resourceOf(fact, pen), fact.recorded));

function resourceOf(fact: FamilyMember, pen: Pen): FamilyMemberHistory {
  return {
    resourceType: 'FamilyMemberHistory',
    id: pen.id('FamilyMemberHistory', fact.key),
    status: 'completed',
    patient: pen.patient,
    date: fact.recorded,
    name: fact.name,
    relationship: pen.concept(fact.relation),
    sex: coded('http://hl7.org/fhir/administrative-gender', fact.sex, fact.sex === 'female' ? 'Female' : 'Male'),
    bornDate: fact.born ?? undefined,
    ...(fact.diedAt === undefined ? { deceasedBoolean: false } : { deceasedAge: age(fact.diedAt) }),
    condition: fact.conditions.map(({ what, onsetAge, note }) => ({
      code: pen.concept(what),
      onsetAge: onsetAge === undefined ? undefined : age(onsetAge),
      note: note ? [{ text: note }] : [],
    })),
  };
}
