// Any datatype in words, told by its shape: for all that a reader has no line of its own for.
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { codeWords, isCodeLike } from '../words/codes.ts';
import { dateWords, isDate, timeWords } from '../words/dates.ts';
import { labelOf, withoutType } from '../words/labels.ts';
import { noteText } from './annotation.ts';
import { conceptText } from './concept.ts';
import { dosageText, readDosage } from './dosage.ts';
import { periodText } from './period.ts';
import { addressText, contactText, humanNameText, identifierText } from './person.ts';
import { isMoney, moneyText, quantityText, rangeText, ratioText } from './quantity.ts';
import { referenceText } from './reference.ts';
import { timingText } from './timing.ts';

/** `label`: what a reference found on the way is kept under. */
export function anyText(reading: Reading, place: Place, label: string, depth = 0): string | null {
  if (place.isTaken || !place.isThere || depth > deepest) return null;
  if (Array.isArray(place.value)) return listText(reading, place, label, depth);
  if (!place.isObject) return primitiveText(place);
  const has = (name: string): boolean => place.get(name).isThere;
  const known = shapes.find(({ names, not = [] }) => names.some(has) && !not.some(has));
  const text = known === undefined ? null : known.read(reading, place, label);
  // A reference without a name is among what belongs together; its address is nothing to read.
  return text ?? (place.isTaken ? null : partsText(reading, place, depth));
}

export function primitiveText(place: Place): string | null {
  const text = place.text();
  if (text === null) return null;
  if (typeof place.value === 'boolean') return place.value ? 'Yes' : 'No';
  if (isDate(text) && /^\d{4}-/.test(text)) return dateWords(text);
  const [, hours] = /^(\d{2}:\d{2}:\d{2})$/.exec(text) ?? [];
  return hours === undefined ? (isCodeLike(text) ? codeWords(text) : text) : timeWords(hours);
}

interface Shape {
  /** Any of these properties makes it one. */
  readonly names: readonly string[];
  readonly not?: readonly string[];
  readonly read: (reading: Reading, place: Place, label: string) => string | null;
}

const shapes: readonly Shape[] = [
  { names: ['coding'], read: conceptText },
  { names: ['reference'], read: referenceText },
  { names: ['display'], not: ['code', 'system', 'value'], read: referenceText },
  { names: ['numerator', 'denominator'], read: (_reading, place) => ratioText(place) },
  { names: ['low', 'high'], not: ['text', 'type'], read: (_reading, place) => rangeText(place) },
  { names: ['currency'], read: (_reading, place) => moneyText(place) },
  { names: ['repeat', 'event'], not: ['type'], read: (_reading, place) => timingText(place) },
  { names: ['given', 'family'], read: (_reading, place) => humanNameText(place) },
  { names: ['line', 'city', 'postalCode'], read: (_reading, place) => addressText(place) },
  {
    names: ['dosageInstruction', 'doseAndRate', 'doseQuantity', 'asNeededBoolean'],
    read: (reading, place) => dosageText(readDosage(reading, place)),
  },
  { names: ['authorString', 'authorReference', 'time'], read: noteText },
  { names: ['unit', 'comparator'], read: (_reading, place) => quantityText(place) },
  { names: ['value'], not: ['type', 'use', 'assigner', 'rank'], read: readValue },
  { names: ['value'], read: readNumbered },
  { names: ['start', 'end'], not: ['type', 'title', 'code', 'status'], read: (_reading, place) => periodText(place) },
  {
    names: ['code', 'display'],
    not: ['value', 'valueString', 'valueQuantity', 'valueCodeableConcept', 'detail'],
    read: readCoding,
  },
];

/** `{ value, system, code }` is a quantity, `{ value, system }` a number of someone or a telephone. */
function readValue(reading: Reading, place: Place): string | null {
  if (isMoney(place)) return moneyText(place);
  const isNumber = typeof place.get('value').value === 'number';
  if (isNumber || place.get('code').isThere) return quantityText(place);
  return contactSystems.has(place.get('system').string() ?? '') ? contactText(place) : identifierText(reading, place);
}

function readNumbered(reading: Reading, place: Place): string | null {
  if (place.get('value').string() === null) return null;
  return contactSystems.has(place.get('system').string() ?? '') ? contactText(place) : identifierText(reading, place);
}

const contactSystems = new Set(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']);

/** A Coding that is no more than that. */
function readCoding(reading: Reading, place: Place): string | null {
  const isCoding = place
    .names()
    .every((name) => ['id', 'system', 'version', 'code', 'display', 'userSelected'].includes(name));
  return isCoding ? conceptText(reading, place) : null;
}

function listText(reading: Reading, place: Place, label: string, depth: number): string | null {
  const texts = place.items().flatMap((one) => anyText(reading, one, label, depth + 1) ?? []);
  return texts.length === 0 ? null : shorten([...new Set(texts)].join('; '));
}

/** "Type: Vaccine, Status: Complete": for parts of a resource that are made of parts. */
function partsText(reading: Reading, place: Place, depth: number): string | null {
  const parts = place.names().flatMap((name) => {
    // Below the resource itself `text` is words, not its narrative.
    if (isTechnical(name) && name !== 'text') return [];
    const label = labelOf(withoutType(name));
    const text = anyText(reading, place.get(name), label, depth + 1);
    return text === null ? [] : [`${label}: ${text}`];
  });
  place.take();
  return parts.length === 0 ? null : shorten(parts.join(', '));
}

/** Not for people: where to look for its definition, and how it was sent. Extensions have a way of their own. */
export const isTechnical = (name: string): boolean => technical.has(name) || name.startsWith('_');

const technical = new Set([
  ...[
    'id',
    'extension',
    'modifierExtension',
    'system',
    'url',
    'fhir_comments',
    'resourceType',
    'meta',
    'implicitRules',
  ],
  ...['language', 'text', 'contained', 'linkId', 'sequence', 'rank', 'data', 'hash', 'contentType', 'fullUrl'],
]);

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text);

const longest = 20_000;
const deepest = 12;
