import { searchedWords } from './search-words.ts';
import type { Sqlite } from './sqlite.ts';

/** Beginnings of so many letters have an index of their own: most words that are typed pass by it, and it is small. */
const indexedLetters = 2;
/** So many words that begin alike are looked for by name. */
const mostNamed = 200;

/**
 * What a person typed, as an FTS5 query that asks for all words, each as the beginning of a word. Everything is quoted, so
 * nothing typed is an operator (https://sqlite.org/fts5.html#fts5_strings). `null`: nothing is looked for, or no word begins
 * so. A beginning that has no index would make FTS5 gather and sort all that it stands in, before it gives the first: of words
 * that are named it reads no further than it is asked to.
 */
export function createWordQuery(db: Sqlite): (words: string) => string | null {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_words USING fts5vocab(main, entry_words, instance)');
  const firstFrom = db.prepare<[string], { term: string }>(
    'SELECT term FROM temp.indexed_words WHERE term >= ? LIMIT 1',
  );

  /** The words of the index that begin so, or the first of each `letters` that they begin with; `null`: they are too many. */
  function wordsFrom(beginning: string, letters = Infinity): readonly string[] | null {
    const found: string[] = [];
    let word = firstFrom.get(beginning)?.term;
    while (word?.startsWith(beginning) === true) {
      if (found.length === mostNamed) return null;
      const start = lettersOf(word).slice(0, letters).join('');
      found.push(start);
      // Past all places of this word, or past all words that begin so.
      word = firstFrom.get(start === word ? `${word}\u0001` : `${start}${lastLetter}`)?.term;
    }
    return found;
  }

  function termOf(beginning: string): string | null {
    const letters = lettersOf(beginning).length;
    if (letters === indexedLetters) return `"${beginning}"*`;
    const named = wordsFrom(beginning, letters < indexedLetters ? indexedLetters : Infinity);
    if (named === null) return `"${beginning}"*`;
    if (named.length === 0) return null;
    return `(${named.map((word) => termFor(word, letters)).join(' OR ')})`;
  }

  return (words) => {
    const terms = searchedWords(words).map(termOf);
    return terms.length === 0 || terms.includes(null) ? null : terms.join(' AND ');
  };
}

/** A word by its name; two letters as the beginning that has an index. */
const termFor = (word: string, asked: number): string =>
  asked < indexedLetters && lettersOf(word).length === indexedLetters ? `"${word}"*` : `"${word}"`;

/** As FTS5 counts them: characters of Unicode, not units of UTF-16. */
const lettersOf = (word: string): readonly string[] => Array.from(word);

/** Comes after every letter. */
const lastLetter = '\u{10FFFF}';
