import { describe, expect, it, onTestFinished } from 'vitest';
import { categories } from '../../../preload/api.ts';
import { writeBy } from '../../../renderer/format/habits.ts';
import { english, type Words } from '../../../renderer/words/english.ts';
import { spanish } from '../../../renderer/words/spanish.ts';

/** Every text of a catalogue, by where it stands; what takes an argument is given one. */
function texts(part: unknown, place = ''): readonly (readonly [place: string, text: string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return texts(call(part), place);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => texts(inner, `${place}.${name}`));
}

/** Given names and numbers in whichever order makes sense of it. */
function call(words: unknown): unknown {
  const said = orders.flatMap((given) => {
    try {
      return [(words as (...given: unknown[]) => unknown)(...given)];
    } catch {
      return [];
    }
  });
  return said.find((text) => !JSON.stringify(text).includes('NaN')) ?? 'NaN';
}

const orders = [
  ['Name', 'Name', 'Name'],
  [3, 'Name', 'Name'],
  ['Name', 'Name', 3],
  [3, 3, 3],
];

/** Only engineers read these. */
const engineers = /^\.(entry\.fhirVersion|connect\.before\.version|ask\..*)$/;
const forPatients = (words: Words) => texts(words).filter(([place]) => !engineers.test(place));

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('the catalogue of %s words', (_name, words) => {
  it('says nothing that only engineers say', () => {
    for (const [, text] of forPatients(words))
      expect(text).not.toMatch(/\b(resource|sync|null|undefined|FHIR|JSON|API|database|OAuth)\b/i);
  });

  it('frightens nobody', () => {
    for (const [, text] of forPatients(words))
      expect(text).not.toMatch(
        /\b(abnormal|anormal|fatal|invalid|inválid[oa]|illegal|(?<!por )error|danger|alert|warning)\b/i,
      );
  });

  it('has no empty text and no gap where a word should be', () => {
    for (const [, text] of texts(words)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('names every part of the record', () => {
    for (const category of categories) expect(words.categories[category].name).not.toBe('');
  });
});

it('counts one and many', () => {
  expect(english.items(1)).toBe('1 item');
  expect(english.items(1204)).toMatch(/^1.?204 items$/);
  expect(english.summary.quarantined(1)).toMatch(/^1 item came/);
  expect(english.summary.quarantined(3)).toMatch(/^3 items came/);
});

it('counts one and many in Spanish, with the numbers of the region', () => {
  writeBy({ locale: 'es-AR' });
  onTestFinished(() => writeBy({}));
  expect(spanish.items(1)).toBe('1 dato');
  expect(spanish.items(1204)).toBe('1.204 datos');
  expect(spanish.summary.quarantined(1)).toMatch(/^1 dato llegó/);
  expect(spanish.summary.quarantined(3)).toMatch(/^3 datos llegaron/);
});

describe('the Spanish catalogue', () => {
  const said = new Map(texts(spanish));
  /** Names and signs, which are the same in both. */
  const same = /^(Chartkeeper|1upHealth|FHIR|PDF|XML|Alt|Ctrl|Esc|Name|English|Español|⌘[KZP]|\W|\d)+$/i;

  it('says everything, and nothing of it in English', () => {
    expect([...said.keys()]).toEqual(texts(english).map(([place]) => place));
    expect(texts(english).filter(([place, text]) => said.get(place) === text && !same.test(text))).toEqual([]);
  });

  it('calls the patient “usted”', () => {
    expect(
      [...said].filter(([, text]) => /(?<!\p{L})(tú|tu|tus|vos|puedes|tienes|quieres)(?!\p{L})/iu.test(text)),
    ).toEqual([]);
  });
});
