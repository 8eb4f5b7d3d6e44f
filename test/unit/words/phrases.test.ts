import { describe, expect, it } from 'vitest';
import { createPhraseBook } from '../../../renderer/words/phrase-book.ts';
import { sayMessage } from '../../../renderer/words/spanish/phrases/messages.ts';
import { codePhrases, flagPhrases } from '../../../renderer/words/spanish/phrases/of-codes.ts';
import { labelPhrases } from '../../../renderer/words/spanish/phrases/of-labels.ts';
import { sayLabel } from '../../../renderer/words/spanish/phrases/labels.ts';
import { labPhrases, measuredPhrases } from '../../../renderer/words/spanish/phrases/of-lab-words.ts';
import { medicinePhrases, problemPhrases } from '../../../renderer/words/spanish/phrases/of-plain-words.ts';
import { everyNode, isNode, textOf } from './source-texts.ts';

describe('a phrase book', () => {
  const say = createPhraseBook(
    {
      'It is safe.': 'Está a salvo.',
      'The window of {} is open.': 'La ventana de {} está abierta.',
      '{} from {}': '{} de {}',
    },
    { visits: 'visitas' },
  );

  it('says a text as a whole, and sentence by sentence', () => {
    expect(say('It is safe.')).toBe('Está a salvo.');
    expect(say('The window of Lumen is open. It is safe.')).toBe('La ventana de Lumen está abierta. Está a salvo.');
  });

  it('takes a full stop within a name for a part of it', () => {
    expect(say('The window of St. Mary is open. It is safe.')).toBe(
      'La ventana de St. Mary está abierta. Está a salvo.',
    );
  });

  it('says what is put in where it is a name that it knows', () => {
    expect(say('visits from Lumen')).toBe('visitas de Lumen');
    expect(say('visits')).toBe('visitas');
  });

  it('leaves what it does not know', () => {
    expect(say('Nobody knows this. It is safe.')).toBe('Nobody knows this. Está a salvo.');
    expect(say('$1 and $&')).toBe('$1 and $&');
  });
});

describe('the Spanish phrase book', () => {
  /** Whatever is written as a sentence: begins with a capital, ends with its stop. Errors are for engineers. */
  const messages = everyNode('main/**/*.ts').flatMap(({ node, within, file }) => {
    const text = textOf(node);
    const forEngineers = within.some(({ type }) => type === 'NewExpression' || type === 'ThrowStatement');
    const elsewhere =
      /^main\/(practice|log|record\/(?!joining|asking)|store\/(tables|reading|migrations)|shell\/.*-words)/.test(file);
    if (text === null || forEngineers || elsewhere || /SELECT|DELETE|WHERE/.test(text)) return [];
    return /^[\p{Lu}\d{“][^]* [^]*[.?!]( \{\})?$/u.test(text) ? [text] : [];
  });

  it('says every message that the process sends to the page', () => {
    expect(messages.length).toBeGreaterThan(100);
    const sentences = messages.flatMap((text) =>
      text
        .replaceAll(/(?<=[.?!] )\{\} /g, '')
        .replace(/ \{\}$/, '')
        .split(/(?<=[.?!]) (?=[\p{Lu}\d“])/u),
    );
    expect([...new Set(sentences)].filter((sentence) => sayMessage(sentence) === sentence)).toEqual([]);
  });
});

const isLabel = (text: string): boolean =>
  [labelPhrases, codePhrases, flagPhrases].some((book) => Object.hasOwn(book, text));

/** Names of FHIR types, which no patient reads. */
const types =
  /^(AllergyIntolerance|Claim|Condition|ExplanationOfBenefit|Medication\w+|Quantity|ReferralRequest|String|Range|Period)$/;

it('has a Spanish word for every label, state and flag of the readers', () => {
  const words = everyNode('main/record/{words/labels,words/codes,datatypes/flag}.ts').flatMap(({ node }) => {
    const { value } = node;
    return node.type === 'Property' && isNode(value) ? (textOf(value) ?? []) : [];
  });
  const labels = everyNode('main/record/{readers,reading,compare}/*.ts').flatMap(({ node }) =>
    node.type === 'CallExpression' && Array.isArray(node['arguments'])
      ? node['arguments'].flatMap((one: unknown) => (isNode(one) ? (textOf(one) ?? []) : []))
      : [],
  );
  const all = [...words, ...labels].filter((text) => /^[A-Z][a-z]+(,? [a-z]+)*$/.test(text) && !types.test(text));
  expect(all.length).toBeGreaterThan(200);
  expect([...new Set(all)].filter((text) => !isLabel(text)).toSorted()).toEqual([]);
});

it('says illnesses, tests, and what a medicine is for, in plain Spanish words', () => {
  const texts = (file: string) =>
    everyNode(`main/record/words/${file}.ts`).flatMap(({ node, within }) =>
      ['Property', 'ArrayExpression'].includes(within.at(-1)?.type ?? '') ? (textOf(node) ?? []) : [],
    );
  const problems = texts('problems').filter((text) => !/^\d+$/.test(text));
  const uses = texts('drug-ingredients').filter((text) => text.endsWith('.'));
  const tests = texts('lab-tests').filter((text) => !/^\d+-\d$/.test(text));
  expect(tests.filter((text) => !Object.hasOwn(labPhrases, text) && !Object.hasOwn(measuredPhrases, text))).toEqual([]);
  expect(sayLabel('Blood sugar (glucose). Sugar in the blood at the moment of the test.')).toBe(
    'Azúcar en la sangre (glucosa). El azúcar en la sangre en el momento de la prueba.',
  );
  expect(Math.min(problems.length, uses.length)).toBeGreaterThan(25);
  expect(problems.filter((text) => !Object.hasOwn(problemPhrases, text))).toEqual([]);
  expect(uses.filter((text) => !Object.hasOwn(medicinePhrases, text))).toEqual([]);
});
