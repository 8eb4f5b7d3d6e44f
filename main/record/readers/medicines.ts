// Medicines ordered, taken, handed out and given, in the three versions:
// https://hl7.org/fhir/R4/medicationrequest.html, https://hl7.org/fhir/DSTU2/medicationorder.html and their neighbours.
import type { EntryDate } from '../../values/entry.ts';
import { readNotes } from '../datatypes/annotation.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { dosageText, readDosage, type DosageText } from '../datatypes/dosage.ts';
import { dateOfChoice, firstDate, periodText } from '../datatypes/period.ts';
import { quantityText } from '../datatypes/quantity.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { codeWords } from '../words/codes.ts';
import { explain, namesOf, performersOf, takePatient, takeVisit } from './shared-lines.ts';

/** MedicationRequest, and MedicationOrder and MedicationPrescription before it. */
export function readPrescription(reading: Reading): Draft {
  const { resource } = reading;
  const title = drugOf(reading);
  const doses = dosagesOf(reading, resource.list('dosageInstruction'));
  addReasons(reading);
  addPharmacy(reading, resource.get('dispenseRequest'));
  const requester = resource.get('requester');
  const who =
    referenceText(reading, requester.get('agent').isThere ? requester.get('agent') : requester, 'Prescribed by') ??
    namesOf(reading, 'prescriber', 'Prescribed by') ??
    namesOf(reading, 'recorder', 'Written down by');
  const date = firstDate(...['authoredOn', 'dateWritten'].map((name) => resource.get(name)));
  const ended = firstDate(resource.get('dateEnded'))?.start ?? null;
  return finish(reading, { title, doses, who, date: date === null ? null : { start: date.start, end: ended } });
}

export function readStatement(reading: Reading): Draft {
  const { resource } = reading;
  const title = drugOf(reading);
  const doses = dosagesOf(reading, resource.list('dosage'));
  addReasons(reading);
  const taken = resource.get('taken').text();
  addField(reading, 'Taken', taken === null ? null : (takenWords[taken] ?? codeWords(taken)));
  const who = namesOf(reading, 'informationSource', 'Said by');
  const date = dateOfChoice(resource, 'effective') ?? firstDate(resource.get('dateAsserted'));
  return finish(reading, { title, doses, who, date });
}

export function readDispense(reading: Reading): Draft {
  const { resource } = reading;
  const title = drugOf(reading);
  const doses = dosagesOf(reading, resource.list('dosageInstruction'));
  addField(reading, 'Amount', quantityText(resource.get('quantity')));
  addField(reading, 'Lasts', quantityText(resource.get('daysSupply')));
  const who = performersOf(reading) ?? namesOf(reading, 'dispenser', 'By');
  const date = firstDate(...['whenHandedOver', 'whenPrepared'].map((name) => resource.get(name)));
  return { ...finish(reading, { title, doses, who, date }), where: namesOf(reading, 'location', 'Where') };
}

export function readAdministration(reading: Reading): Draft {
  const { resource } = reading;
  const title = drugOf(reading);
  const doses = dosagesOf(reading, resource.list('dosage'));
  addReasons(reading);
  const who = performersOf(reading) ?? namesOf(reading, 'practitioner', 'By');
  const date = dateOfChoice(resource, 'effective') ?? dateOfChoice(resource, 'occurence');
  return finish(reading, { title, doses, who, date });
}

/** A medicine by itself: what others point to. */
export function readMedication(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('code')) ?? resource.textOf('name');
  explain(reading, 'code', title);
  const form = conceptText(reading, resource.get('form')) ?? conceptText(reading, resource.get('product').get('form'));
  return { category: 'medicines', title, subtitle: form, date: null };
}

interface Found {
  readonly title: string | null;
  readonly doses: readonly DosageText[];
  readonly who: string | null;
  readonly date: EntryDate | null;
}

function finish(reading: Reading, { title, doses, who, date }: Found): Draft {
  const { resource } = reading;
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const [first] = doses;
  const subtitle = first === undefined ? null : (first.text ?? first.built);
  return { category: 'medicines', title, subtitle, date, who };
}

/** In words, contained, or elsewhere. */
function drugOf(reading: Reading): string | null {
  const { resource } = reading;
  const choice = resource.choice('medication');
  const place = choice?.place ?? resource.get('medication');
  const isConcept = place.list('coding').length > 0 || place.get('text').isThere || place.string() !== null;
  const property = choice === null ? 'medication' : `medication${choice.type}`;
  if (isConcept) {
    const title = conceptText(reading, place);
    explain(reading, property, title);
    return title;
  }
  const concept = place.get('concept');
  if (concept.isThere) return conceptText(reading, concept);
  return referenceText(reading, place.get('reference').isObject ? place.get('reference') : place, 'Medicine');
}

function dosagesOf(reading: Reading, places: readonly Place[]): readonly DosageText[] {
  return places.map((place) => {
    const dosage = readDosage(reading, place);
    addField(reading, 'How to take it', dosageText(dosage));
    if (dosage.text !== null && dosage.built !== null && !isSame(dosage.text, dosage.built)) {
      addField(reading, 'In plain words', dosage.built);
    }
    return dosage;
  });
}

const isSame = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll(/\W/g, '') === b.toLowerCase().replaceAll(/\W/g, '');

function addReasons(reading: Reading): void {
  const { resource } = reading;
  const coded = ['reasonCode', 'reasonCodeableConcept', 'reasonForUseCodeableConcept', 'reasonGiven'].flatMap((name) =>
    resource.list(name),
  );
  addField(reading, 'Reason', conceptsText(reading, coded));
  for (const name of ['reasonReference', 'reasonForUseReference'])
    addField(reading, 'Reason', namesOf(reading, name, 'Reason'));
  const why = ['statusReason', 'reasonEnded', 'reasonNotTaken', 'reasonNotGiven'].flatMap((name) =>
    resource.list(name),
  );
  addField(reading, 'Why it ended or was not taken', conceptsText(reading, why));
}

function addPharmacy(reading: Reading, place: Place): void {
  const refills = place.textOf('numberOfRepeatsAllowed');
  addField(reading, 'Refills', refills);
  addField(reading, 'Amount', quantityText(place.get('quantity')));
  addField(reading, 'Lasts', quantityText(place.get('expectedSupplyDuration')));
  addField(reading, 'Good from and until', periodText(place.get('validityPeriod')));
  addField(reading, 'Pharmacy', referenceText(reading, place.get('performer'), 'Pharmacy'));
}

/** STU3's `taken`, which tells apart what was stated from what was done. */
const takenWords: Readonly<Record<string, string>> = { y: 'Yes', n: 'No', unk: 'Not known', na: 'Does not apply' };
