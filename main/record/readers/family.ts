// https://hl7.org/fhir/R4/familymemberhistory.html
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { firstDate } from '../datatypes/period.ts';
import { bestName } from '../datatypes/person.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { takePatient } from './shared-lines.ts';

export function readFamilyHistory(reading: Reading): Draft {
  const { resource } = reading;
  const relation = conceptText(reading, resource.get('relationship'));
  const name = bestName(resource.list('name'));
  const conditions = resource.list('condition').map((one) => conditionText(reading, one));
  for (const { line } of conditions) addField(reading, 'Illness', line);
  for (const [label, property] of lifeLines) {
    const choice = resource.choice(property);
    if (choice !== null) addField(reading, label, anyText(reading, choice.place, label));
  }
  addField(reading, 'Sex', conceptText(reading, resource.get('sex')) ?? conceptText(reading, resource.get('gender')));
  addField(reading, 'Reason', conceptsText(reading, resource.list('reasonCode')));
  takePatient(reading);
  readNotes(reading, resource.list('note'));
  const names = conditions.flatMap(({ what }) => what ?? []).join(', ');
  return {
    category: 'family-history',
    title: relation ?? name,
    subtitle: names === '' ? (relation === null ? null : name) : names,
    date: firstDate(resource.get('date')),
    particulars: { kind: 'relative', illnesses: [...new Set(conditions.flatMap(({ line }) => line ?? []))] },
  };
}

const lifeLines = [
  ['Born', 'born'],
  ['Age', 'age'],
  ['Died', 'deceased'],
] as const;

function conditionText(reading: Reading, place: Place): { readonly what: string | null; readonly line: string | null } {
  const what = conceptText(reading, place.get('code')) ?? conceptText(reading, place.get('type'));
  const onset = place.choice('onset');
  const began = onset === null ? null : anyText(reading, onset.place, 'Began');
  const outcome = conceptText(reading, place.get('outcome'));
  readNotes(reading, place.list('note'));
  const age = onset?.type === 'Age' || onset?.type === 'Quantity' ? 'at the age of ' : 'since ';
  const parts = [what, began === null ? null : `${age}${began}`, outcome].filter((part) => part !== null);
  return { what, line: parts.length === 0 ? null : parts.join(', ') };
}
