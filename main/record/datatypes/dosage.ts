// How a medicine is taken: `dosageInstruction` and `dosage` of the three versions
// (https://hl7.org/fhir/R4/dosage.html, https://hl7.org/fhir/DSTU2/medicationorder-definitions.html#MedicationOrder.dosageInstruction).
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { conceptsText, conceptText } from './concept.ts';
import { quantityText, rangeText, ratioText } from './quantity.ts';
import { timingText } from './timing.ts';

export interface DosageText {
  /** "1 tablet by mouth, twice a day, as needed for pain": out of the structure, or `null` if that says too little. */
  readonly built: string | null;
  /** As the source put it. */
  readonly text: string | null;
  readonly route: string | null;
  readonly more: readonly string[];
}

export function readDosage(reading: Reading, place: Place): DosageText {
  const text = place.textOf('text') ?? place.string();
  const dose = doseOf(place);
  const route = conceptText(reading, place.get('route'));
  const timing = timingText(place.get('timing')) ?? place.textOf('schedule');
  const needed = asNeeded(reading, place);
  const site = siteOf(reading, place);
  const how = [dose, route === null ? null : routeWords(route)].filter((part) => part !== null).join(' ');
  const parts = [how === '' ? null : how, timing, needed].filter((part) => part !== null);
  const more = [
    labelled('Method', conceptText(reading, place.get('method'))),
    labelled('Where', site),
    labelled('Speed', rateOf(place)),
    labelled('At most', mostOf(place)),
    conceptsText(reading, place.list('additionalInstruction')),
    conceptsText(reading, place.list('additionalInstructions')),
    text === null ? place.textOf('patientInstruction') : labelled('For you', place.textOf('patientInstruction')),
  ].filter((part) => part !== null);
  for (const one of place.list('doseAndRate')) conceptText(reading, one.get('type'));
  place.take();
  const built = parts.length === 0 || (dose === null && timing === null && needed === null) ? null : parts.join(', ');
  return { built: built === null ? null : capital(built), text, route, more };
}

/** One line: the source's words where there are any, ours beside them where they say more. */
export function dosageText({ built, text, more }: DosageText): string | null {
  const lines = [text ?? built, ...more].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join('. ').replaceAll('..', '.');
}

function doseOf(place: Place): string | null {
  const old = place.choice('dose');
  const doses = place.list('doseAndRate').flatMap((one) => amount(one.choice('dose')) ?? []);
  const plain = old !== null && old.type !== 'AndRate' ? amount(old) : null;
  const all = [...new Set([...(plain === null ? [] : [plain]), ...doses])];
  return all.length === 0 ? null : all.join(' or ');
}

function rateOf(place: Place): string | null {
  const own = place.choice('rate');
  const rates = place.list('doseAndRate').flatMap((one) => amount(one.choice('rate')) ?? []);
  return (own === null ? null : amount(own)) ?? (rates.length === 0 ? null : rates.join(', '));
}

function amount(choice: { readonly place: Place } | null): string | null {
  if (choice === null) return null;
  const { place } = choice;
  return quantityText(place) ?? rangeText(place) ?? ratioText(place);
}

function mostOf(place: Place): string | null {
  const [period, administration, lifetime] = ['maxDosePerPeriod', 'maxDosePerAdministration', 'maxDosePerLifetime'].map(
    (name) => place.list(name),
  );
  const texts = [
    ...(period ?? []).map((one) => ratioText(one)),
    ...(administration ?? []).map((one) => after(quantityText(one), 'at a time')),
    ...(lifetime ?? []).map((one) => after(quantityText(one), 'in a lifetime')),
  ].filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(', ');
}

function asNeeded(reading: Reading, place: Place): string | null {
  const choice = place.choice('asNeeded');
  const reasons = conceptsText(reading, place.list('asNeededFor'));
  if (reasons !== null) return `as needed for ${reasons}`;
  if (choice === null) return null;
  if (choice.place.boolean() !== null) {
    choice.place.take();
    return choice.place.boolean() === true ? 'as needed' : null;
  }
  const reason = conceptText(reading, choice.place);
  return reason === null ? null : `as needed for ${reason}`;
}

function siteOf(reading: Reading, place: Place): string | null {
  const choice = place.choice('site');
  return conceptText(reading, choice?.place ?? place.get('site'));
}

/** "Oral route" → "by mouth". */
function routeWords(route: string): string {
  const plain = route.toLowerCase().replace(/\s*(route|use)$/, '');
  return routes[plain] ?? (/^[A-Z][a-z]/.test(route) ? route.toLowerCase() : route);
}

const routes: Readonly<Record<string, string>> = {
  oral: 'by mouth',
  po: 'by mouth',
  sublingual: 'under the tongue',
  subcutaneous: 'under the skin',
  intramuscular: 'into a muscle',
  intravenous: 'into a vein',
  inhalation: 'breathed in',
  'respiratory tract': 'breathed in',
  topical: 'on the skin',
  transdermal: 'through the skin',
  ophthalmic: 'in the eye',
  otic: 'in the ear',
  nasal: 'in the nose',
  rectal: 'in the rectum',
  vaginal: 'in the vagina',
};

const labelled = (label: string, text: string | null): string | null => (text === null ? null : `${label}: ${text}`);
const after = (text: string | null, words: string): string | null => (text === null ? null : `${text} ${words}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
