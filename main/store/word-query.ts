import { searchedWords } from './search-words.ts';
import type { Sqlite } from './sqlite.ts';

/** Beginnings up to so many letters have an index of their own. */
const indexedLetters = 3;
/** So many words that begin alike are looked for by name. */
const mostNamed = 24;

/**
 * What a person typed, as an FTS5 query that asks for all words, each as the beginning of a word. Everything is quoted, so
 * nothing typed is an operator (https://sqlite.org/fts5.html#fts5_strings). `null`: nothing is looked for, or no word begins
 * so. A beginning would make FTS5 gather and sort all that it stands in, before it gives the first: of words that are named
 * it reads no further than it is asked to.
 */
export function createWordQuery(db: Sqlite): (words: string) => string | null {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_words USING fts5vocab(main, entry_words, instance)');
  const firstFrom = db.prepare<[string], { term: string }>(
    'SELECT term FROM temp.indexed_words WHERE term >= ? LIMIT 1',
  );

  /** The words of the index that begin so; `null`: they are too many. */
  function wordsFrom(beginning: string): readonly string[] | null {
    const found: string[] = [];
    let word = firstFrom.get(beginning)?.term;
    while (word?.startsWith(beginning) === true) {
      if (found.length === mostNamed) return null;
      found.push(word);
      // Past all places of this word, to the one that follows.
      word = firstFrom.get(`${word}\u0001`)?.term;
    }
    return found;
  }

  function termOf(beginning: string): string | null {
    const named = beginning.length <= indexedLetters ? null : wordsFrom(beginning);
    if (named === null) return `"${beginning}"*`;
    return named.length === 0 ? null : `(${named.map((word) => `"${word}"`).join(' OR ')})`;
  }

  return (words) => {
    const terms = searchedWords(words).map(termOf);
    return terms.length === 0 || terms.includes(null) ? null : terms.join(' AND ');
  };
}
