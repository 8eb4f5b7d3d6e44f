// How a medicine is taken, as the readers say it: "1 tablet by mouth, twice a day, as needed". In Spanish as a whole or not
// at all: nobody should have to guess at half a sentence.
import type { Phrases } from '../phrase-book.ts';

/** `null`: not all of it is known. */
export function sayDosage(text: string): string | null {
  const parts = text.split(', ').map((part, at) => sayPart(at === 0 ? lowerFirst(part) : part));
  const said = parts.filter((part) => part !== null);
  return said.length < parts.length ? null : upperFirst(said.join(', '));
}

const exact: Phrases = {
  'as needed': 'si hace falta',
  'by mouth': 'por la boca',
  'under the tongue': 'debajo de la lengua',
  'under the skin': 'debajo de la piel',
  'into a muscle': 'en un músculo',
  'into a vein': 'en una vena',
  'breathed in': 'por inhalación',
  inhaled: 'por inhalación',
  'on the skin': 'sobre la piel',
  'through the skin': 'a través de la piel',
  'in the eye': 'en el ojo',
  'in the ear': 'en el oído',
  'in the nose': 'en la nariz',
  'in the rectum': 'en el recto',
  'in the vagina': 'en la vagina',
};

const moments: Phrases = {
  'at bedtime': 'al acostarse',
  'on waking up': 'al despertar',
  'with meals': 'con las comidas',
  'with breakfast': 'con el desayuno',
  'with lunch': 'con el almuerzo',
  'with dinner': 'con la cena',
  'before meals': 'antes de las comidas',
  'before breakfast': 'antes del desayuno',
  'before lunch': 'antes del almuerzo',
  'before dinner': 'antes de la cena',
  'after meals': 'después de las comidas',
  'after breakfast': 'después del desayuno',
  'after lunch': 'después del almuerzo',
  'after dinner': 'después de la cena',
  'in the morning': 'por la mañana',
  'early in the morning': 'temprano por la mañana',
  'late in the morning': 'al final de la mañana',
  'at noon': 'al mediodía',
  'in the afternoon': 'por la tarde',
  'early in the afternoon': 'temprano por la tarde',
  'late in the afternoon': 'al final de la tarde',
  'in the evening': 'al anochecer',
  'early in the evening': 'temprano al anochecer',
  'late in the evening': 'tarde al anochecer',
  'at night': 'por la noche',
  'after going to sleep': 'después de dormirse',
};

const days: Phrases = {
  ...{ Monday: 'lunes', Tuesday: 'martes', Wednesday: 'miércoles', Thursday: 'jueves' },
  ...{ Friday: 'viernes', Saturday: 'sábados', Sunday: 'domingos' },
};

/** One, and several. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
  tablet: ['tableta', 'tabletas'],
  capsule: ['cápsula', 'cápsulas'],
  pill: ['pastilla', 'pastillas'],
  drop: ['gota', 'gotas'],
  injection: ['inyección', 'inyecciones'],
  puff: ['inhalación', 'inhalaciones'],
  spray: ['aplicación', 'aplicaciones'],
  patch: ['parche', 'parches'],
  unit: ['unidad', 'unidades'],
};
const measures = new Set(['mg', 'g', 'mcg', 'µg', 'mL', 'ml', 'L', 'IU', 'mEq', '%']);

type Say = (...groups: readonly string[]) => string | null;

const number = String.raw`\d+(?:\.\d+)?`;
const span = `${number}(?: to ${number})?`;
const often = `once|twice|three times|four times|${span} times`;

const forms: readonly (readonly [RegExp, Say])[] = [
  [new RegExp(`^(${span}) ([A-Za-zµ%]+)$`), (count, unit) => amount(count, unit)],
  [
    new RegExp(`^(${span}) ([A-Za-zµ%]+) (.+)$`),
    (count, unit, route = '') => pair(amount(count, unit), exact[route] ?? null),
  ],
  [
    new RegExp(`^(${often}) an? (hour|day|week|month|year)$`),
    (times, unit = '') => each(times, `por ${units[unit]?.[0]}`),
  ],
  [new RegExp(`^(${often}) (every ${span} \\w+)$`), (times, every = '') => pair(oftenSaid(times), sayPart(every))],
  [/^every (hour|day|week|month|year)$/, (unit = '') => `cada ${units[unit]?.[0]}`],
  [/^every other day$/, () => 'un día sí y otro no'],
  [new RegExp(`^every (${span}) (\\w+)$`), (count, unit) => prefixed('cada', amount(count, unit))],
  [new RegExp(`^(${often})$`), (times) => oftenSaid(times)],
  [new RegExp(`^for (${span}) (\\w+)$`), (count, unit) => prefixed('durante', amount(count, unit))],
  [/^(\d+) times? in all$/, (count) => `${count} ${count === '1' ? 'vez' : 'veces'} en total`],
  [/^at (\d\d:\d\d)$/, (time = '') => `a las ${time}`],
  [/^(\d\d:\d\d)$/, (time = '') => time],
  [/^on (\w+)$/, (day = '') => prefixed('los', days[day] ?? null)],
  [/^(\d+) minutes (.+)$/, (count = '', when = '') => pair(`${count} minutos`, momentsSaid(when))],
];

function sayPart(part: string): string | null {
  const known = exact[part] ?? days[part] ?? momentsSaid(part);
  if (known !== null && known !== undefined) return known;
  for (const [form, say] of forms) {
    const found = form.exec(part);
    const said = found === null ? null : say(...found.slice(1));
    if (said !== null) return said;
  }
  return null;
}

/** "with breakfast and at bedtime" */
function momentsSaid(text: string): string | null {
  const said = text.split(' and ').map((one) => moments[one] ?? null);
  return said.includes(null) ? null : said.join(' y ');
}

function amount(count: string | undefined, unit = ''): string | null {
  const [one, several] = units[unit] ?? units[unit.replace(/s$/, '')] ?? (measures.has(unit) ? [unit, unit] : []);
  if (count === undefined || one === undefined || several === undefined) return null;
  return `${count.replace(' to ', ' a ')} ${count === '1' ? one : several}`;
}

const spelled: Phrases = {
  once: 'una vez',
  twice: 'dos veces',
  'three times': 'tres veces',
  'four times': 'cuatro veces',
};

function oftenSaid(times = ''): string | null {
  const word = spelled[times];
  if (word !== undefined) return word;
  const [, count] = /^(.+) times$/.exec(times) ?? [];
  return count === undefined ? null : `${count.replace(' to ', ' a ')} veces`;
}

const each = (times: string | undefined, per: string): string | null =>
  pair(oftenSaid(times), per.replace('por día', 'al día').replace('por semana', 'a la semana'));
const pair = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : `${one} ${other}`;
const prefixed = (prefix: string, rest: string | null): string | null => (rest === null ? null : `${prefix} ${rest}`);
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
