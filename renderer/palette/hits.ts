// Why something was found, to be seen in it.
import { foldText } from '../../preload/api.ts';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
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
