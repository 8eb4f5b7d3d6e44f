// How what is typed is compared with what is written, beyond the index of words: each word begins a word.
import { foldText } from './fold-text.ts';

/** The words of a text; "5.4" is one. */
export const typedWords = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => /[^.]/.test(word));

/** Whether words each begin a word of the text. */
export function beginIn(words: readonly string[], text: string): boolean {
  const own = typedWords(text);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
