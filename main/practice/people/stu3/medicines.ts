import type {
  CodeableConcept,
  Dosage,
  Medication,
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  MedicationStatement,
  Reference,
} from 'fhir/r3';
import { dayOf } from '../calendar.ts';
import type { Administration, Dispense, Medicine } from '../facts/treated.ts';
import type { Pen } from '../writing/pen.ts';
import { coded, days, quantity } from '../writing/shapes.ts';
import { dose, rhythm } from '../writing/timing.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const medicines = (pen: Pen): Written[] =>
  pen.chart.medicines.map((fact) =>
    fact.told === 'ordered'
      ? written(requestOf(fact, pen), fact.from)
      : written(statementOf(fact, pen), fact.until ?? pen.chart.today),
  );

const dosage = ({ dosing }: Medicine, pen: Pen): Dosage => ({
  text: dosing.text,
  timing: { repeat: { ...rhythm(dosing), periodUnit: dosing.period } },
  asNeededBoolean: dosing.asNeeded,
  route: pen.concept(dosing.route),
  doseQuantity: dose(dosing),
});

/** The drug in words and codes, or as a resource inside this one. */
function drugOf({ drug, contained }: Medicine, pen: Pen) {
  const code: CodeableConcept = pen.concept(drug);
  if (!contained) return { medicationCodeableConcept: code };
  const medication: Medication = { resourceType: 'Medication', id: 'drug', code };
  const medicationReference: Reference = { reference: '#drug', display: pen.words(drug) };
  return { contained: [medication], medicationReference };
}

const reasonsOf = (fact: Medicine, pen: Pen): Reference[] => {
  const reason = pen.condition(fact.reason);
  return reason ? [reason] : [];
};

function requestOf(fact: Medicine, pen: Pen): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: pen.id('MedicationRequest', fact.key),
    ...drugOf(fact, pen),
    status: fact.ended ?? 'active',
    intent: 'order',
    category: coded('http://hl7.org/fhir/medication-request-category', 'outpatient', 'Outpatient'),
    subject: pen.patient,
    context: pen.visit(fact.visit),
    authoredOn: pen.dateTime(fact.from),
    requester: fact.prescriber
      ? { agent: pen.clinician(fact.prescriber), onBehalfOf: pen.organization('system') }
      : undefined,
    reasonReference: reasonsOf(fact, pen),
    note: [fact.note, fact.endReason].flatMap((text) => (text ? [{ text }] : [])),
    dosageInstruction: [dosage(fact, pen)],
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
    status: fact.ended ?? 'active',
    effectivePeriod: { start: fact.from, end: fact.until ?? undefined },
    dateAsserted: fact.until ?? pen.chart.visits.at(-1)?.start.slice(0, 10),
    informationSource: pen.patient,
    subject: pen.patient,
    taken: fact.ended === 'stopped' ? 'n' : 'y',
    reasonReference: reasonsOf(fact, pen),
    note: [fact.note, fact.endReason].flatMap((text) => (text ? [{ text }] : [])),
    dosage: [dosage(fact, pen)],
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
    subject: pen.patient,
    authorizingPrescription: [pen.to('MedicationRequest', medicine.key)],
    quantity: quantity(fact.quantity, medicine.dosing.unit),
    daysSupply: days(fact.daysSupply),
    whenHandedOver: fact.at,
    dosageInstruction: [dosage(medicine, pen)],
  };
}

export const administrations = (pen: Pen): Written[] =>
  pen.chart.administrations.map((fact) => written(administrationOf(fact, pen), fact.at));

function administrationOf(fact: Administration, pen: Pen): MedicationAdministration {
  return {
    resourceType: 'MedicationAdministration',
    id: pen.id('MedicationAdministration', fact.key),
    status: 'completed',
    medicationCodeableConcept: pen.concept(fact.drug),
    subject: pen.patient,
    context: pen.visit(fact.visit),
    effectiveDateTime: pen.dateTime(fact.at),
    performer: [{ actor: pen.clinician(fact.performer) }],
    notGiven: false,
    reasonCode: [pen.concept(fact.reason)],
    dosage: { route: pen.concept(fact.route), dose: quantity(fact.amount, fact.unit) },
  };
}
