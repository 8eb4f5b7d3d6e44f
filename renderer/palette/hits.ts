// What a search found, as a person expects it: what is called so comes first, and why each was found can be seen.
import { foldText, type AskedSearch, type EntryRow } from '../../preload/api.ts';
import { beginIn, typedWords } from '../format/typed-words.ts';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Those that are called so come first; among equals the order stays as it was, newest first. */
export function rankHits(hits: readonly EntryRow[], { words }: Pick<AskedSearch, 'words'>): readonly EntryRow[] {
  const wanted = typedWords(words);
  if (wanted.length === 0) return hits;
  const rank = ({ title, subtitle }: EntryRow): number => {
    if (beginIn(wanted, title)) return 0;
    return beginIn(wanted, `${title} ${subtitle ?? ''}`) ? 1 : 2;
  };
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/** The text in pieces, where a word begins with one of those looked for. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}.])/u)) {
    const word = words.filter((one) => foldText(part).startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
    // A folded letter may be shorter or longer than it was written; then the whole word is marked.
    const end = word === undefined ? 0 : foldText(part).length === part.length ? word.length : part.length;
    if (end > 0) pieces.push({ text: part.slice(0, end), isMatch: true });
    if (end < part.length) pieces.push({ text: part.slice(end), isMatch: false });
  }
  return pieces;
}
