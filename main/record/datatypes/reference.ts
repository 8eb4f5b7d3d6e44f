// Reference (https://hl7.org/fhir/R4/references.html): contained, relative, absolute, urn:uuid, or only words.
import type { RelatedEntry } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Reading } from '../reading/reading.ts';
import { nameOfResource } from './resource-name.ts';

/** What it leads to, in words; it is kept with the entry under this label. `null` for what leads nowhere and says nothing. */
export function referenceText(reading: Reading, place: Place, label: string): string | null {
  return textOf(reading, place, label, reading.resolve);
}

/** Of so many in a list names are looked up: an entry is read anew when one that it was read with comes. */
const mostLookedUp = 100;

/** Those further on in a long list, as what thousands of things came with, are told by the words that stand beside them. */
export function referencesText(reading: Reading, places: readonly Place[], label: string): string | null {
  const inItself = (reference: string): Place | null => (reference.startsWith('#') ? reading.resolve(reference) : null);
  const names = places.flatMap(
    (place, at) => textOf(reading, place, label, at < mostLookedUp ? reading.resolve : inItself) ?? [],
  );
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function textOf(reading: Reading, place: Place, label: string, resolve: Reading['resolve']): string | null {
  const plain = place.string();
  const reference = plain ?? place.get('reference').string();
  const display = place.get('display').string();
  const number = place.get('identifier').get('value').string();
  if (reference === null && display === null && number === null) return null;
  place.take();
  // A name says more than a number, and the number can be searched for.
  if (number !== null && display !== null) reading.words.push(number);
  const found = reference === null ? null : resolve(reference);
  const own = found === null ? null : nameOfResource(reading, found);
  const name = display ?? own ?? number;
  // What is contained has no entry of its own to say its name in.
  if (found?.path !== '' && own !== display) addField(reading, label, own);
  // What is contained is part of this entry, not another one.
  if (reference !== null && !reference.startsWith('#')) keep(reading, { label, reference, display: name });
  return name;
}

function keep({ related }: Reading, one: RelatedEntry): void {
  const key = JSON.stringify([one.label, one.reference]);
  if (!related.has(key)) related.set(key, one);
}
