import type { Immunization } from 'fhir/r2';
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
    status: 'completed',
    date: fact.on,
    vaccineCode: pen.concept(fact.vaccine),
    patient: pen.patient,
    wasNotGiven: fact.refused !== undefined,
    reported: fact.reported,
    encounter: pen.visit(fact.visit),
    explanation: fact.refused ? { reasonNotGiven: [pen.concept(fact.refused)] } : undefined,
    ...(seen ? givenHere(fact, pen) : {}),
    vaccinationProtocol: fact.dose === null ? [] : [protocolOf(fact, fact.dose, pen)],
  };
}

const protocolOf = ({ target, series }: ImmunizationFact, dose: number, pen: Pen) => ({
  doseSequence: dose,
  seriesDoses: series ?? undefined,
  targetDisease: [pen.concept(target)],
  doseStatus: coded('http://hl7.org/fhir/vaccination-protocol-dose-status', 'count', 'Counts'),
});

const givenHere = (fact: ImmunizationFact, pen: Pen): Partial<Immunization> => ({
  performer: fact.performer ? pen.clinician(fact.performer) : undefined,
  manufacturer: { display: fact.manufacturer },
  location: pen.place(pen.chart.places[0]?.key ?? 'clinic'),
  lotNumber: fact.lot,
  expirationDate: dayOf(fact.expires),
  site: pen.concept(fact.arm === 'left' ? bodySites.leftArm : bodySites.rightArm),
  route: pen.concept(routes.muscle),
  doseQuantity: quantity(0.5, units.ml),
});
