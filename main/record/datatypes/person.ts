// Names, addresses, telephones and numbers (https://hl7.org/fhir/R4/datatypes.html#HumanName and what follows there).
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { codeWords } from '../words/codes.ts';
import { conceptText } from './concept.ts';
import { periodText } from './period.ts';

export function humanNameText(place: Place): string | null {
  const words = (name: string): string =>
    place
      .list(name)
      .flatMap((one) => one.string() ?? [])
      .join(' ');
  const built = [words('prefix'), words('given'), words('family')].filter((part) => part !== '').join(' ');
  const suffix = words('suffix');
  const whole =
    place.get('text').string() ?? (built === '' ? null : [built, suffix].filter((part) => part !== '').join(', '));
  if (whole !== null) place.take();
  return whole;
}

/** The name to call a person by: the official or usual one before old ones. */
export function bestName(places: readonly Place[]): string | null {
  const rank = (place: Place): number => {
    const use = place.get('use').string();
    return use === 'official' ? 0 : use === 'usual' || use === null ? 1 : use === 'old' || use === 'maiden' ? 3 : 2;
  };
  for (const place of places.toSorted((a, b) => rank(a) - rank(b))) {
    const name = place.string() ?? humanNameText(place);
    if (name === null) continue;
    place.take();
    return name;
  }
  return null;
}

export function addressText(place: Place): string | null {
  const text = place.get('text').string();
  const line = place
    .list('line')
    .flatMap((one) => one.string() ?? [])
    .join(', ');
  const [city, district, state, postal, country] = ['city', 'district', 'state', 'postalCode', 'country'].map(
    (name) => place.get(name).string() ?? '',
  );
  const built = [line, city, district, [state, postal].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  const whole = built === '' ? text : withText(built, text);
  if (whole === null) return null;
  place.take();
  return [whole, purposeOf(place), periodOf(place)].filter((part) => part !== null).join(' ');
}

/** Some sources put more into the text than into the parts. */
function withText(built: string, text: string | null): string {
  const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(wordsOf(built));
  return text === null || wordsOf(text).every((word) => known.has(word)) ? built : `${built} (${text})`;
}

export function contactText(place: Place): string | null {
  const value = place.get('value').string();
  if (value === null) return null;
  place.take();
  const system = place.get('system').string();
  const kind = system === null || system === 'phone' || system === 'email' ? null : codeWords(system);
  return [kind === null ? value : `${kind}: ${value}`, purposeOf(place), periodOf(place)]
    .filter((part) => part !== null)
    .join(' ');
}

export function identifierText(reading: Reading, place: Place): string | null {
  const value = place.get('value').string();
  const kind = conceptText(reading, place.get('type'));
  if (value === null && kind === null) return null;
  place.take();
  return [kind === null ? value : value === null ? kind : `${kind}: ${value}`, periodOf(place)]
    .filter((part) => part !== null)
    .join(' ');
}

function purposeOf(place: Place): string | null {
  const code = place.get('use').string();
  return code === null ? null : `(${codeWords(code).toLowerCase()})`;
}

function periodOf(place: Place): string | null {
  const text = periodText(place.get('period'));
  return text === null ? null : `(${text})`;
}
