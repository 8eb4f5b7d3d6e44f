/** A piece of text of the page, and where it begins in all of them together. */
interface Piece {
  readonly node: Text;
  readonly from: number;
}

/** More than a person steps through. */
const mostFound = 2000;

/**
 * Where these words stand below an element, in reading order: also where they reach over several elements, as the lines of
 * a PDF do. Capitals and spaces are not told apart.
 */
export function findText(root: Node, words: string): readonly Range[] {
  const wanted = folded(words).trim();
  if (wanted === '') return [];
  const { pieces, text } = piecesOf(root);
  const pattern = new RegExp(
    wanted
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s*`),
    'gu',
  );
  const found: Range[] = [];
  for (const match of folded(text).matchAll(pattern)) {
    const range = rangeOf(pieces, match.index, match.index + match[0].length);
    if (range !== null) found.push(range);
    if (found.length === mostFound) break;
  }
  return found;
}

/** Letter for letter, so that places stay where they are. */
const folded = (text: string): string =>
  text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

function piecesOf(root: Node): { readonly pieces: readonly Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return { pieces, text };
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range | null {
  const first = pieces.findLast((piece) => piece.from <= from);
  const last = pieces.findLast((piece) => piece.from < to);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}
