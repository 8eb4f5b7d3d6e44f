import { createPhraseBook } from '../../phrase-book.ts';
import { codePhrases, flagPhrases } from './of-codes.ts';
import { labelPhrases } from './of-labels.ts';

const say = createPhraseBook({ ...labelPhrases, ...codePhrases, ...flagPhrases });

/** What the lines of an entry are called, its states, and what a lab said of a result; also several of them in a row. */
export function sayLabel(text: string): string {
  const said = say(text);
  return said === text ? text.split(', ').map(say).join(', ') : said;
}
