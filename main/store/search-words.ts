/** Most that one search looks for; more words only make it slower, not better. */
const mostWords = 16;

/**
 * What a person typed, as an FTS5 query that asks for all words, each as the beginning of a word; "5.4" and "e-mail" are
 * taken as words that follow each other. Everything is quoted, so nothing typed is an operator
 * (https://sqlite.org/fts5.html#fts5_strings). `null`: there is nothing in it to look for.
 */
export function searchQuery(words: string): string | null {
  const terms = words
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}\p{Co}]+/gu, ' ').trim())
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
    .slice(0, mostWords);
  return terms.length === 0 ? null : terms.map((word) => `"${word}"*`).join(' ');
}
