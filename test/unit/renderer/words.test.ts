import { describe, expect, it } from 'vitest';
import { categories } from '../../../preload/api.ts';
import { english } from '../../../renderer/words/english.ts';

/** Every text of the catalogue; what takes an argument is given one. */
function texts(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return texts(call(part));
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(texts);
  return [];
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
const engineers = [english.entry.fhirVersion, english.connect.before.version];

describe('the catalogue of words', () => {
  const patients = texts(english).filter((text) => !engineers.includes(text));

  it('says nothing that only engineers say', () => {
    for (const text of patients)
      expect(text).not.toMatch(/\b(resource|sync|null|undefined|FHIR|JSON|API|database|OAuth)\b/i);
  });

  it('frightens nobody', () => {
    for (const text of patients)
      expect(text).not.toMatch(/\b(abnormal|fatal|invalid|illegal|error|danger|alert|warning)\b/i);
  });

  it('has no empty text and no gap where a word should be', () => {
    for (const text of texts(english)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('names every part of the record', () => {
    for (const category of categories) expect(english.categories[category].name).not.toBe('');
  });

  it('counts one and many', () => {
    expect(english.items(1)).toBe('1 item');
    expect(english.items(1204)).toMatch(/^1.?204 items$/);
    expect(english.summary.quarantined(1)).toMatch(/^1 item came/);
    expect(english.summary.quarantined(3)).toMatch(/^3 items came/);
  });
});
