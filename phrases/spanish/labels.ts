import { createPhraseBook, type Phrases } from '../phrase-book.ts';
import { codePhrases, flagPhrases } from './of-codes.ts';
import { labPhrases, measuredPhrases } from './of-lab-words.ts';
import { labelPhrases } from './of-labels.ts';
import { medicinePhrases, problemPhrases } from './of-plain-words.ts';
import { relatives, relativePhrases } from './of-relatives.ts';
import { vaccinePhrases } from './of-vaccines.ts';
import { sayDosage } from './say-dosage.ts';

/** A name that a sentence follows. */
const asSentences = (names: Phrases): Phrases =>
  Object.fromEntries(Object.entries(names).map(([english, spanish]) => [`${english}.`, `${spanish}.`]));

const say = createPhraseBook({
  ...labelPhrases,
  ...codePhrases,
  ...flagPhrases,
  ...problemPhrases,
  ...labPhrases,
  ...asSentences(labPhrases),
  ...measuredPhrases,
  ...medicinePhrases,
  ...vaccinePhrases,
  ...relativePhrases,
});

/** What the lines of an entry are called, its states, how a medicine is taken, and what a lab said of a result; also several of them in a row. */
export function sayLabel(text: string): string {
  const said = say(text);
  return said === text ? (sayDosage(text) ?? text.split(', ').map(say).join(', ')) : said;
}

/** Names that a reader gave to what came without one, and members of the family. What a source called it stays in its words. */
export const sayTitle = createPhraseBook({ ...labelPhrases, ...relatives, '{} and {} more': '{} y {} más' });
