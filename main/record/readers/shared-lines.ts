import { conceptsText, conceptText, codingsOf } from '../datatypes/concept.ts';
import { referencesText, referenceText } from '../datatypes/reference.ts';
import { addField, type Reading } from '../reading/reading.ts';
import { plainNameOf } from '../words/plain-names.ts';

/** A line with the words of a coded property. */
export const addConcept = (reading: Reading, label: string, property: string): void =>
  addField(reading, label, conceptsText(reading, reading.resource.list(property)));

/** What a property of references leads to, in words. Kept among what belongs together under `label`. */
export const namesOf = (reading: Reading, property: string, label: string): string | null =>
  referencesText(reading, reading.resource.list(property), label);

export const addNames = (reading: Reading, label: string, property: string): void =>
  addField(reading, label, namesOf(reading, property, label));

/** Whose record it is, is known: shown nowhere, but kept among what belongs together. */
export function takePatient(reading: Reading): void {
  for (const property of ['subject', 'patient', 'beneficiary']) {
    const place = reading.resource.get(property);
    if (place.isThere && !Array.isArray(place.value)) referenceText(reading, place, 'About');
  }
}

/** The visit: `encounter`, or `context` in STU3. */
export function takeVisit(reading: Reading): void {
  for (const property of ['encounter', 'context']) {
    const place = reading.resource.get(property);
    if (place.isThere && !Array.isArray(place.value))
      addField(reading, 'Visit', referenceText(reading, place, 'Visit'));
  }
}

/** What the main concept means in our words, beside the source's. */
export function explain(reading: Reading, property: string, title: string | null): void {
  const [place] = reading.resource.list(property);
  const known = place === undefined ? undefined : codingsOf(place).flatMap((coding) => plainNameOf(coding) ?? [])[0];
  if (known === undefined) return;
  const isSame = title !== null && title.toLowerCase().includes(known.name.toLowerCase());
  const text = [isSame ? null : known.name, known.about].filter((part) => part !== null).join('. ');
  addField(reading, 'In plain words', text);
}

/** The words of the first concept of a property, and a line with those of the others. */
export const mainConcept = (reading: Reading, property: string): string | null => {
  const [first] = reading.resource.list(property);
  return first === undefined ? null : conceptText(reading, first);
};

/** Who did it: a reference, or since some versions a part with an `actor`. */
export function performersOf(reading: Reading): string | null {
  const names = reading.resource.list('performer').flatMap((one) => {
    const actor = one.get('actor').isThere ? one.get('actor') : one;
    return referenceText(reading, actor, 'By') ?? [];
  });
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
