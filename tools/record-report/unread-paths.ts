import { currencySign } from '../../main/record/datatypes/quantity.ts';
import { unitWords } from '../../main/record/words/units.ts';
import type { Entry } from '../../main/values/entry.ts';

/** The paths of a resource that hold words, a code or a quantity which no field of its entry shows. List places are left out. */
export function unreadPaths(resource: unknown, entry: Entry): readonly string[] {
  const shown = normal(textsOf(entry).join(' \n '));
  return leavesOf(resource, '').flatMap(({ path, text }) => {
    if (isTechnical(path) || isDateLike(text)) return [];
    const isShown = formsOf(text).some((form) => shown.includes(normal(form)));
    return normal(text) === '' || isShown ? [] : [path];
  });
}

/** A unit and a currency are shown as people write them. */
const formsOf = (text: string): readonly string[] => [text, unitWords(text), currencySign(text)];

interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, path));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => leavesOf(one, path === '' ? name : `${path}.${name}`));
  }
  return typeof value === 'string' || typeof value === 'number' ? [{ path, text: String(value) }] : [];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{Sc}.]+/gu, '');

/** How it was sent, where things are defined, and what says the same in another form. */
const isTechnical = (path: string): boolean =>
  /(^|\.)(id|fhir_comments|resourceType|meta|implicitRules|language|system|url|reference|contentType|data|hash|div|sequence|linkId|version|use|rank|diagnosisSequence|careTeamSequence|valueUri|uid|fullUrl|status)(\.|$)/.test(
    path,
  );

const isDateLike = (text: string): boolean => /^\d{4}(-\d{2}){0,2}(T|$)|^\d{2}:\d{2}/.test(text);
