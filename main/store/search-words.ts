/** Most that one search looks for; more words only make it slower, not better. */
const mostWords = 16;

/**
 * What a person typed, as the words that are looked for, each of which must begin a word; "5.4" and "e-mail" are taken as words
 * that follow each other. Letters, figures and the joint alone. Empty: there is nothing in it to look for.
 */
export function searchedWords(words: string): readonly string[] {
  return folded(words)
    .split(/\s+/u)
    .flatMap((word) => {
      const parts = partsOf(word);
      return parts.length <= mostParts ? [parts.join(joint)] : runsOf(parts).slice(0, 1 - mostParts);
    })
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/**
 * A text as the index of words takes it: each word once. Of "5.4" there are "5.4" and "4", since both begin something that
 * may be looked for; so the index need not know where words stand, which would be half of its size.
 */
export function indexedWords(text: string): string {
  const found = new Set<string>();
  for (const word of folded(text).split(/\s+/)) {
    if (simple.test(word)) found.add(word);
    else for (const run of runsOf(partsOf(word))) found.add(run);
  }
  return [...found].join(' ');
}

/** Small letters without their accents: the index itself only splits at what is in ASCII and neither letter nor digit. */
function folded(text: string): string {
  const small = text.toLowerCase();
  return ascii.test(small) ? small : small.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

const ascii = /^\p{ASCII}*$/u;

/** Stands for what is between the parts of a word; the index takes it for a letter (of private use). */
const joint = '\uE000';
const mostParts = 4;

const simple = /^[a-z0-9]*$/;

const partsOf = (word: string): readonly string[] =>
  simple.test(word) ? [word] : word.split(/[^\p{L}\p{N}\p{Co}]+/u).filter((part) => part !== '');

/** From each part on, up to so many of them. */
const runsOf = (parts: readonly string[]): readonly string[] =>
  parts.length === 1 ? parts : parts.map((_, at) => parts.slice(at, at + mostParts).join(joint));
