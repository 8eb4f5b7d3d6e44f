import { createPhraseBook, type Phrases } from '../phrase-book.ts';
import { codePhrases, flagPhrases } from './of-codes.ts';
import { labPhrases, measuredPhrases } from './of-lab-words.ts';
import { labelPhrases } from './of-labels.ts';
import { partPhrases } from './of-parts.ts';
import { medicinePhrases, problemPhrases } from './of-plain-words.ts';
import { relatives, relativePhrases } from './of-relatives.ts';
import { unitPhrases } from './of-units.ts';
import { vaccinePhrases } from './of-vaccines.ts';
import { sayDosage } from './say-dosage.ts';
import { sayMoment } from './say-moment.ts';
import { sayParts } from './say-parts.ts';

/** A name that a sentence follows. */
const asSentences = (names: Phrases): Phrases =>
  Object.fromEntries(Object.entries(names).map(([english, spanish]) => [`${english}.`, `${spanish}.`]));

/** The same within a line. */
const within = (phrases: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([english, spanish]) => [lowerFirst(english), lowerFirst(spanish)] as const),
  );
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const say = createPhraseBook(
  {
    ...labelPhrases,
    ...flagPhrases,
    ...labPhrases,
    ...asSentences(labPhrases),
    ...measuredPhrases,
    ...medicinePhrases,
    ...relativePhrases,
    ...partPhrases,
    ...unitPhrases,
  },
  { ...within(codePhrases), ...codePhrases, ...problemPhrases, ...vaccinePhrases },
);

function sayAnew(text: string): string {
  const said = say(text);
  return said === text ? (sayDosage(text) ?? sayMoment(text) ?? sayParts(text, say)) : said;
}

/** The same few are said on every row. */
const remembered = new Map<string, string>();
const mostRemembered = 5_000;

/**
 * What the lines of an entry are called, its states, dates and units, how a medicine is taken, and what a lab said of a
 * result; also several of them in a row.
 */
export function sayLabel(text: string): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const said = sayAnew(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, said);
  return said;
}

/** Names that a reader gave to what came without one, and members of the family. What a source called it stays in its words. */
export const sayTitle = createPhraseBook({ ...labelPhrases, ...relatives, '{} and {} more': '{} y {} más' });
