import { describe, expect, it } from 'vitest';
import { createPhraseBook } from '../../../phrases/phrase-book.ts';
import { sayMessage } from '../../../phrases/spanish/messages.ts';
import { codePhrases, flagPhrases } from '../../../phrases/spanish/of-codes.ts';
import { labelPhrases } from '../../../phrases/spanish/of-labels.ts';
import { sayLabel, sayTitle } from '../../../phrases/spanish/labels.ts';
import { labPhrases, measuredPhrases } from '../../../phrases/spanish/of-lab-words.ts';
import { medicinePhrases, problemPhrases } from '../../../phrases/spanish/of-plain-words.ts';
import { vaccinePhrases } from '../../../phrases/spanish/of-vaccines.ts';
import { sayDosage } from '../../../phrases/spanish/say-dosage.ts';
import { everyNode, isNode, textOf } from '../words/source-texts.ts';

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

const seriesNames = everyNode('main/record/words/vaccine-series.ts').flatMap(({ node }) => {
  const key = node['key'];
  return node.type === 'Property' && isNode(key)
    ? (textOf(key) ?? (typeof key['name'] === 'string' ? key['name'] : []))
    : [];
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

it('says each vaccine and each series of them', () => {
  const names = everyNode('main/record/words/vaccines.ts').flatMap(({ node, within }) =>
    within.at(-1)?.type === 'Property' ? (textOf(node) ?? []) : [],
  );
  const all = [...names.filter((text) => !/^\d+$/.test(text)), ...seriesNames];
  expect(all.length).toBeGreaterThan(60);
  expect([...new Set(all)].filter((text) => !Object.hasOwn(vaccinePhrases, text))).toEqual([]);
});

it('says each unit that is a word', () => {
  const units = everyNode('main/record/words/units.ts').flatMap(({ node }) =>
    node.type === 'Property' && isNode(node['value']) ? (textOf(node['value']) ?? []) : [],
  );
  const inWords = units.filter((text) => /^[a-z]{3,}( [a-z]+)*$/.test(text));
  expect(inWords.length).toBeGreaterThan(8);
  expect(inWords.filter((text) => sayLabel(text) === text)).toEqual([]);
});

it.each([
  ['Mar 2, 2015, 8:00 AM UTC', '2 mar 2015, 8:00 a.m. UTC'],
  ['Sep 15, 2020 to Feb 2021', '15 sep 2020 a feb 2021'],
  ['since 2015', 'desde 2015'],
  ['608-555-0142 (home)', '608-555-0142 (casa)'],
  [
    '27 Mill Street, Stonebrook, WI 53998 (old) (until Jun 30, 2018)',
    '27 Mill Street, Stonebrook, WI 53998 (anterior) (hasta 30 jun 2018)',
  ],
  ['Hives, moderate', 'Hives, moderado'],
  ['dose 1 of 2, against Shingles', 'dosis 1 de 2, contra Culebrilla (herpes zóster)'],
  ['Amount: 1, Visit: Yearly check-up', 'Cantidad: 1, Visita: Yearly check-up'],
  ['No value: asked, not known', 'Sin valor: se preguntó, no se sabe'],
  ['0 to 2 /HPF', '0 a 2 /HPF'],
  ['age up to 18 years', 'edad hasta 18 años'],
  ['Walk 30 minutes or more', 'Walk 30 minutes or more'],
])('says what is made of parts, and leaves what a source wrote: %s', (english, spanish) => {
  expect(sayLabel(english)).toBe(spanish);
});

it('gives a Spanish name to what came without one, and leaves the names that a source gave', () => {
  expect(
    ['Answers to a questionnaire', 'Brother', 'Eye exam, Blood count, Urine test and 2 more'].map(sayTitle),
  ).toEqual([...['Respuestas a un cuestionario', 'Hermano', 'Eye exam, Blood count, Urine test y 2 más']]);
  expect(sayTitle('High blood pressure')).toBe('High blood pressure');
});

describe('how a medicine is taken', () => {
  it.each([
    ['1 tablet by mouth, twice a day', '1 tableta por la boca, dos veces al día'],
    ['Twice a day', 'Dos veces al día'],
    [
      '2 puffs breathed in, every 4 to 6 hours, as needed',
      '2 inhalaciones por inhalación, cada 4 a 6 horas, si hace falta',
    ],
    ['500 mg, three times a day, for 10 days', '500 mg, tres veces al día, durante 10 días'],
    ['Once every 2 weeks, on Monday, Friday', 'Una vez cada 2 semanas, los lunes, viernes'],
    ['30 minutes before breakfast and at bedtime', '30 minutos antes del desayuno y al acostarse'],
    ['1 to 2 tablets, 3 to 4 times a day, at 08:00, 20:00', '1 a 2 tabletas, 3 a 4 veces al día, a las 08:00, 20:00'],
    ['Every other day', 'Un día sí y otro no'],
  ])('%s: %s', (english, spanish) => {
    expect(sayLabel(english)).toBe(spanish);
  });

  it('stays as it is where a part of it is not known: never half a sentence', () => {
    for (const text of ['1 tablet by mouth, with grapefruit', 'Take 1 tablet twice a day', '1 lozenge, twice a day'])
      expect([text, sayDosage(text), sayLabel(text)]).toEqual([text, null, text]);
  });

  it('has Spanish for each moment, way and rhythm that the readers know', () => {
    const known = everyNode('main/record/datatypes/{timing,dosage}.ts').flatMap(({ node }) =>
      node.type === 'Property' && isNode(node['value']) ? (textOf(node['value']) ?? []) : [],
    );
    const said = known.filter((text) => /^[a-z]+( [a-z0-9]+)+$/.test(text));
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((text) => sayDosage(text) === null)).toEqual([]);
  });
});

it('says who in the family had what, and at which age', () => {
  expect(['Father', 'mother', 'Heart attack, at the age of 58 years'].map(sayLabel)).toEqual([
    ...['Padre', 'Madre', 'Ataque al corazón, a los 58 años'],
  ]);
});
