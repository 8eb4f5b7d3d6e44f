import type { Cell, ReadableDocument, Row } from '../../values/document.ts';

const longest = 4_000_000;
const mostCells = 100_000;

/** Comma-separated values (RFC 4180), also with semicolons or tabs, as one table. */
export function readCsv(text: string): ReadableDocument {
  const some = text.slice(0, longest);
  const { rows, cut } = rowsOf(some, separatorOf(some));
  const [first, ...others] = rows;
  if (first === undefined) return { title: null, blocks: [] };
  // The first row names the columns where none of it is empty or a number.
  const named =
    others.length > 0 && first.length > 1 && first.every((cell) => /\S/.test(cell) && !/^[\s\d.,+-]*$/.test(cell));
  const header: Row[] = named ? [first.map((words) => ({ ...cellOf(words), heading: true as const }))] : [];
  const body = (named ? others : rows).map((row) => row.map(cellOf));
  const rest = 'The rest of this table is too long to be shown here.';
  return {
    title: null,
    blocks: [
      { kind: 'table', caption: null, header, rows: body },
      ...(cut || text.length > longest ? [{ kind: 'paragraph', runs: [{ text: rest }] } as const] : []),
    ],
  };
}

const cellOf = (words: string): Cell => ({
  blocks: words.trim() === '' ? [] : [{ kind: 'paragraph', runs: [{ text: words.trim() }] }],
});

function separatorOf(text: string): string {
  const line =
    text
      .slice(0, 5_000)
      .split(/\r?\n/)
      .find((one) => one.trim() !== '') ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return [';', '\t'].find((sign) => count(sign) > count(',')) ?? ',';
}

interface Rows {
  readonly rows: readonly string[][];
  readonly cut: boolean;
}

function rowsOf(text: string, separator: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (let cells = 0; at < text.length && cells < mostCells; cells++) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : { words: '', end: at };
    const end = endOfValue(text, quoted.end, separator);
    row.push(quoted.words + text.slice(quoted.end, end));
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (text[end] === separator) continue;
    rows.push(row);
    row = [];
  }
  rows.push(row);
  return { rows: rows.filter((one) => one.some((words) => words.trim() !== '')), cut: at < text.length };
}

/** A value in quotes may hold the separator, line breaks and doubled quotes; if its quotes never end, it goes on to the end. */
function quotedAt(text: string, start: number): { readonly words: string; readonly end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { words: parts.join('') + text.slice(from), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { words: parts.join(''), end: quote + 1 };
    parts.push('"');
    from = quote + 2;
  }
}

function endOfValue(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
