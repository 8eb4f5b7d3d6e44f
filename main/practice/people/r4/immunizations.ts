import type { Immunization } from 'fhir/r4';
import { bodySites, routes } from '../codes/answers.ts';
import { units } from '../codes/units.ts';
import { dayOf } from '../calendar.ts';
import type { Immunization as ImmunizationFact } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { coded, quantity } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const immunizations = (pen: Pen): Written[] =>
  pen.chart.immunizations.map((fact) => written(resourceOf(fact, pen), fact.on));

function resourceOf(fact: ImmunizationFact, pen: Pen): Immunization {
  const seen = !fact.reported && !fact.refused;
  return {
    resourceType: 'Immunization',
    id: pen.id('Immunization', fact.key),
    status: fact.refused ? 'not-done' : 'completed',
    statusReason: fact.refused && pen.concept(fact.refused),
    vaccineCode: pen.concept(fact.vaccine),
    patient: pen.patient,
    encounter: pen.visit(fact.visit),
    occurrenceDateTime: fact.on,
    primarySource: !fact.reported,
    reportOrigin: fact.reported
      ? coded('http://terminology.hl7.org/CodeSystem/immunization-origin', 'record', 'Other record')
      : undefined,
    ...(seen ? givenHere(fact, pen) : {}),
    protocolApplied: fact.dose === null ? [] : [protocolOf(fact, fact.dose, pen)],
  };
}

const protocolOf = ({ target, series }: ImmunizationFact, dose: number, pen: Pen) => ({
  targetDisease: [pen.concept(target)],
  doseNumberPositiveInt: dose,
  seriesDosesPositiveInt: series ?? undefined,
});

const givenHere = (fact: ImmunizationFact, pen: Pen): Partial<Immunization> => ({
  manufacturer: { display: fact.manufacturer },
  lotNumber: fact.lot,
  expirationDate: dayOf(fact.expires),
  site: pen.concept(fact.arm === 'left' ? bodySites.leftArm : bodySites.rightArm),
  route: pen.concept(routes.muscle),
  doseQuantity: quantity(0.5, units.ml),
  performer: fact.performer ? [{ actor: pen.clinician(fact.performer) }] : [],
  location: pen.place(pen.chart.places[0]?.key ?? 'clinic'),
});
