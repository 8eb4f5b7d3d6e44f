import type {
  CodeableConcept,
  Medication,
  MedicationAdministration,
  MedicationDispense,
  MedicationOrder,
  MedicationStatement,
  Reference,
} from 'fhir/r2';
import { dayOf } from '../calendar.ts';
import type { Administration, Dispense, Medicine } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { days, quantity } from '../writing/shapes.ts';
import { dose, rhythm } from '../writing/timing.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const medicines = (pen: Pen): Written[] =>
  pen.chart.medicines.map((fact) =>
    fact.told === 'ordered'
      ? written(orderOf(fact, pen), fact.from)
      : written(statementOf(fact, pen), fact.until ?? pen.chart.today),
  );

/** What orders, dispenses and statements have in common; the amount bears another name in the last. */
const instruction = ({ dosing }: Medicine, pen: Pen) => ({
  text: dosing.text,
  timing: { repeat: { ...rhythm(dosing), periodUnits: dosing.period } },
  asNeededBoolean: dosing.asNeeded,
  route: pen.concept(dosing.route),
});

/** The drug in words and codes, or as a resource inside this one. */
function drugOf({ drug, contained }: Medicine, pen: Pen) {
  const code: CodeableConcept = pen.concept(drug);
  if (!contained) return { medicationCodeableConcept: code };
  const medication: Medication = { resourceType: 'Medication', id: 'drug', code };
  const medicationReference: Reference = { reference: '#drug', display: pen.words(drug) };
  return { contained: [medication], medicationReference };
}

function orderOf(fact: Medicine, pen: Pen): MedicationOrder {
  return {
    resourceType: 'MedicationOrder',
    id: pen.id('MedicationOrder', fact.key),
    ...drugOf(fact, pen),
    dateWritten: pen.dateTime(fact.from),
    status: fact.ended ?? 'active',
    dateEnded: fact.until ?? undefined,
    reasonEnded: fact.endReason ? { text: fact.endReason } : undefined,
    patient: pen.patient,
    prescriber: fact.prescriber ? pen.clinician(fact.prescriber) : undefined,
    encounter: pen.visit(fact.visit),
    reasonReference: pen.condition(fact.reason),
    note: fact.note,
    dosageInstruction: [{ ...instruction(fact, pen), doseQuantity: dose(fact.dosing) }],
    dispenseRequest: {
      validityPeriod: { start: dayOf(fact.from), end: fact.until ?? undefined },
      numberOfRepeatsAllowed: fact.refills,
      quantity: quantity(fact.quantity, fact.dosing.unit),
      expectedSupplyDuration: days(fact.daysSupply),
    },
  };
}

function statementOf(fact: Medicine, pen: Pen): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: pen.id('MedicationStatement', fact.key),
    ...drugOf(fact, pen),
    patient: pen.patient,
    informationSource: pen.patient,
    dateAsserted: fact.until ?? pen.chart.visits.at(-1)?.start.slice(0, 10),
    status: fact.ended ? 'completed' : 'active',
    reasonForUseReference: pen.condition(fact.reason),
    effectivePeriod: { start: fact.from, end: fact.until ?? undefined },
    note: fact.note ?? fact.endReason,
    dosage: [{ ...instruction(fact, pen), quantityQuantity: dose(fact.dosing) }],
  };
}

export const dispenses = (pen: Pen): Written[] =>
  pen.chart.dispenses.flatMap((fact) => {
    const medicine = pen.chart.medicines.find(({ key }) => key === fact.medicine);
    return medicine ? [written(dispenseOf(fact, medicine, pen), fact.at)] : [];
  });

function dispenseOf(fact: Dispense, medicine: Medicine, pen: Pen): MedicationDispense {
  return {
    resourceType: 'MedicationDispense',
    id: pen.id('MedicationDispense', fact.key),
    ...drugOf(medicine, pen),
    status: 'completed',
    patient: pen.patient,
    authorizingPrescription: [pen.to('MedicationOrder', medicine.key)],
    quantity: quantity(fact.quantity, medicine.dosing.unit),
    daysSupply: days(fact.daysSupply),
    whenHandedOver: fact.at,
    dosageInstruction: [{ ...instruction(medicine, pen), doseQuantity: dose(medicine.dosing) }],
  };
}

export const administrations = (pen: Pen): Written[] =>
  pen.chart.administrations.map((fact) => written(administrationOf(fact, pen), fact.at));

function administrationOf(fact: Administration, pen: Pen): MedicationAdministration {
  return {
    resourceType: 'MedicationAdministration',
    id: pen.id('MedicationAdministration', fact.key),
    status: 'completed',
    patient: pen.patient,
    practitioner: pen.clinician(fact.performer),
    encounter: pen.visit(fact.visit),
    wasNotGiven: false,
    reasonGiven: [pen.concept(fact.reason)],
    effectiveTimeDateTime: pen.dateTime(fact.at),
    medicationCodeableConcept: pen.concept(fact.drug),
    dosage: { route: pen.concept(fact.route), quantity: quantity(fact.amount, fact.unit) },
  };
}
