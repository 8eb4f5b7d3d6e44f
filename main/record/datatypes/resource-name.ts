import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { conceptText } from './concept.ts';
import { bestName } from './person.ts';

/** What a resource that another one points to is called; it is looked at no deeper, so that circles do no harm. */
export function nameOfResource(reading: Reading, place: Place): string | null {
  const quiet: Reading = { ...reading, codes: place.path === '' ? [] : reading.codes };
  const name = bestName(place.list('name')) ?? place.get('title').string();
  if (name !== null) return name;
  for (const property of [
    'code',
    'vaccineCode',
    'type',
    'medicationCodeableConcept',
    'description',
    'category',
    'specialty',
  ]) {
    const text = conceptText(quiet, place.list(property)[0] ?? place.get(property));
    if (text !== null) return text;
  }
  const drug = place.get('medicationReference');
  const inside = place.list('contained').find((one) => `#${one.get('id').string()}` === drug.get('reference').string());
  const medicine =
    drug.get('display').string() ?? (inside === undefined ? null : conceptText(quiet, inside.get('code')));
  if (medicine !== null) return medicine;
  const person = place.get('practitioner').get('display').string();
  return person ?? place.list('deviceName')[0]?.get('name').string() ?? null;
}
