// Codes with words: CodeableConcept and Coding (https://hl7.org/fhir/R4/datatypes.html#CodeableConcept), and plain `code`.
import type { Coding } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { codeWords, isCodeLike, ownCodeWords } from '../words/codes.ts';
import { plainNameOf } from '../words/plain-names.ts';

/** What a concept is called; all of its codes are kept with the entry. Takes a CodeableConcept, a Coding, a code or words. */
export function conceptText(reading: Reading, place: Place): string | null {
  const plain = place.string();
  if (plain !== null) {
    place.take();
    return isCodeLike(plain) ? codeWords(plain) : plain;
  }
  if (!place.isObject) return null;
  place.take();
  const own = place.get('text').string();
  const codings = codingsOf(place);
  keepCodes(reading, codings);
  return own ?? wordsOfCodings(codings);
}

/** All of a list, joined. */
export function conceptsText(reading: Reading, places: readonly Place[]): string | null {
  const texts = places.flatMap((place) => conceptText(reading, place) ?? []);
  return texts.length === 0 ? null : [...new Set(texts)].join(', ');
}

/** The codes of a concept, without taking it. */
export function codingsOf(place: Place): readonly Coding[] {
  const own = place.list('coding').filter((one) => one.isObject);
  const chosen = own.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  const all = own.length > 0 ? chosen : place.isObject && place.get('code').string() !== null ? [place] : [];
  return all.map((one) => ({
    system: one.get('system').string(),
    code: one.get('code').string(),
    display: one.get('display').string(),
  }));
}

const isChosen = (coding: Place): boolean =>
  coding.get('userSelected').boolean() === true || coding.get('primary').boolean() === true;

/** In the source's words; without any, in ours; without those, the code itself. */
function wordsOfCodings(codings: readonly Coding[]): string | null {
  // FHIR's own codes read the same in every version: until STU3 many of them stood alone, without words.
  const own = codings.flatMap(
    ({ system, code }) => (/hl7\.org/.test(system ?? '') ? ownCodeWords(code ?? '', system) : null) ?? [],
  )[0];
  if (own !== undefined) return own;
  const display = codings.find((one) => one.display !== null && one.display !== one.code)?.display;
  if (display !== undefined && display !== null) return isCodeLike(display) ? codeWords(display) : display;
  const ours = codings.flatMap((one) => plainNameOf(one)?.name ?? [])[0];
  const code = codings.find((one) => one.code !== null)?.code ?? null;
  return ours ?? (code === null ? null : codeWords(code));
}

/** A thousand codes are none to look at: the rest is in the raw form. */
const mostCodes = 200;

function keepCodes({ codes }: Reading, found: readonly Coding[]): void {
  for (const { system, code, display } of found) {
    if (codes.length >= mostCodes || (code === null && display === null)) return;
    const isKnown = codes.some((one) => one.system === system && one.code === code && one.display === display);
    if (!isKnown) codes.push({ system, code, display });
  }
}
