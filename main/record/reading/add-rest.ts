import { anyText, isTechnical } from '../datatypes/any.ts';
import { conceptText } from '../datatypes/concept.ts';
import { labelOf, spacedOut, withoutType } from '../words/labels.ts';
import type { Place } from './place.ts';
import { addField, type Reading } from './reading.ts';

/** What no reader took, as lines of its own: nothing that a source says is hidden from the person. */
export function addRest(reading: Reading): void {
  const { resource } = reading;
  for (const name of resource.names()) {
    if (isTechnical(name)) continue;
    const label = labelOf(withoutType(name));
    for (const one of resource.list(name)) addField(reading, label, anyText(reading, one, label));
  }
  for (const one of resource.list('contained')) addContained(reading, one);
  for (const one of extensionsOf(resource)) addExtension(reading, one, '');
}

/** What is contained and was only pointed to by its name has more to say. */
function addContained(reading: Reading, place: Place): void {
  const type = place.get('resourceType').string() ?? 'Contained';
  for (const name of place.names()) {
    if (isTechnical(name)) continue;
    const label = labelOf(withoutType(name));
    addField(reading, `${spacedOut(type)}, ${label.toLowerCase()}`, anyText(reading, place.get(name), label));
  }
}

/** All of a resource, wherever they stand: FHIR lets them stand anywhere, also beside primitives. */
function extensionsOf(place: Place, depth = 0): readonly Place[] {
  if (depth > deepest) return [];
  if (Array.isArray(place.value)) return place.items().flatMap((one) => extensionsOf(one, depth + 1));
  return place.names().flatMap((name) => {
    if (name === 'extension' || name === 'modifierExtension') return place.list(name);
    const value = place.get(name);
    return typeof value.value === 'object' ? extensionsOf(value, depth + 1) : [];
  });
}

function addExtension(reading: Reading, place: Place, above: string): void {
  const tail = place.get('url').string()?.split(/[/#:]/).at(-1) ?? '';
  const name = spacedOut(tail.replace(/^(us-core|core|patient|data)-/, ''));
  const label = [above, name].filter((part) => part !== '').join(', ') || 'More';
  if (unimportant.has(tail)) return;
  const value = place.choice('value');
  // Race and ethnicity are said in words beside their codes (US Core).
  if (/^(ombCategory|detailed)$/.test(tail) && value !== null) {
    conceptText(reading, value.place);
    return;
  }
  const words = value?.type === 'String' ? value.place.text() : null;
  if (value !== null) addField(reading, label, words ?? anyText(reading, value.place, label));
  for (const one of place.list('extension')) addExtension(reading, one, label);
}

/** Say how something was sent, or what a person sees already. */
const unimportant = new Set(['data-absent-reason', 'rendering-style', 'narrativeLink', 'iso21090-EN-qualifier']);
const deepest = 12;
