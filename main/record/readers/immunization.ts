// https://hl7.org/fhir/R4/immunization.html
import { readNotes } from '../datatypes/annotation.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { firstDate } from '../datatypes/period.ts';
import { quantityText } from '../datatypes/quantity.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { vaccineParticulars } from './vaccine-particulars.ts';
import { explain, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readImmunization(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('vaccineCode'));
  explain(reading, 'vaccineCode', title);
  for (const one of [...resource.list('protocolApplied'), ...resource.list('vaccinationProtocol')]) {
    addField(reading, 'Series', doseText(reading, one));
  }
  addField(reading, 'Dose', quantityText(resource.get('doseQuantity')));
  addField(reading, 'How', conceptText(reading, resource.get('route')));
  addField(reading, 'Part of the body', conceptText(reading, resource.get('site')));
  addField(reading, 'Lot number', resource.textOf('lotNumber'));
  addField(reading, 'Maker', namesOf(reading, 'manufacturer', 'Maker'));
  const who = givenBy(reading);
  const where = namesOf(reading, 'location', 'Where');
  const old = resource.get('explanation');
  addField(reading, 'Reason', conceptsText(reading, [...resource.list('reasonCode'), ...old.list('reason')]));
  const why = conceptsText(reading, [...resource.list('statusReason'), ...old.list('reasonNotGiven')]);
  addField(reading, 'Why it was not given', why);
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date = firstDate(...['occurrenceDateTime', 'date', 'recorded'].map((name) => resource.get(name)));
  const status = statusOf(resource);
  const particulars = vaccineParticulars(resource, title, status !== notGiven);
  return { category: 'immunizations', title, status, date, who, where, particulars };
}

/** `notGiven` until STU3, a status since R4. */
function statusOf(resource: Place): string | null {
  const isRefused = resource.get('wasNotGiven').boolean() === true || resource.get('notGiven').boolean() === true;
  resource.get('wasNotGiven').take();
  resource.get('notGiven').take();
  const status = resource.textOf('status');
  if (isRefused || status === 'not-done') return notGiven;
  return status === null ? null : (states[status] ?? status);
}

const notGiven = 'Not given';

const states: Readonly<Record<string, string>> = { completed: 'Given', 'entered-in-error': 'Entered by mistake' };

function doseText(reading: Reading, place: Place): string | null {
  const series = place.textOf('series');
  const dose = place.choice('doseNumber')?.place.text() ?? place.textOf('doseSequence');
  const all = place.choice('seriesDoses')?.place.text() ?? null;
  const against = conceptsText(reading, place.list('targetDisease'));
  const number = dose === null ? null : all === null ? `dose ${dose}` : `dose ${dose} of ${all}`;
  const parts = [series, number, against === null ? null : `against ${against}`].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function givenBy(reading: Reading): string | null {
  const { resource } = reading;
  const all = [...resource.list('performer'), ...resource.list('practitioner')].flatMap((one) => {
    const actor = one.get('actor');
    return referenceText(reading, actor.isThere ? actor : one, 'Given by') ?? [];
  });
  return all.length === 0 ? null : [...new Set(all)].join(', ');
}
