// How what is typed is compared with what is written, where the page itself looks: each word begins a word.
import { foldText } from '../../preload/api.ts';

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
