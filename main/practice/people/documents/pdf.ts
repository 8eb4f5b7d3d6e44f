import type { NotePage } from './note-page.ts';

const lineLength = 84;
const linesOnPage = 46;

interface Line {
  readonly text: string;
  readonly size: 11 | 13 | 18;
}

/** A small PDF 1.4 of text pages in Helvetica, uncompressed, so that its text can be found by any reader. */
export function pdfOf(page: NotePage): Uint8Array {
  const sheets = sheetsOf(linesOf(page));
  const firstSheet = 4;
  const kids = sheets.map((_, nth) => `${firstSheet + nth * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...sheets.flatMap((lines, nth) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstSheet + nth * 2 + 1} 0 R >>`,
      streamOf(lines),
    ]),
    `<< /Title (${escapeText(page.title)}) /Producer (Practice service) >>`,
  ];
  return Buffer.from(fileOf(objects), 'latin1');
}

/** Header, objects, and a cross-reference table with the byte at which each object begins (ISO 32000-1, 7.5). */
function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, nth) => {
    const offset = file.length;
    file += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

function linesOf(page: NotePage): Line[] {
  const body = (text: string): Line[] => wrap(text).map((part) => ({ text: part, size: 11 }));
  return [
    { text: page.title, size: 18 },
    ...page.head.flatMap(body),
    ...page.sections.flatMap(({ heading, lines }): Line[] => [
      { text: '', size: 11 },
      { text: heading, size: 13 },
      ...lines.flatMap(body),
    ]),
  ];
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > lineLength) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function sheetsOf(lines: readonly Line[]): Line[][] {
  const sheets: Line[][] = [];
  for (let from = 0; from < lines.length; from += linesOnPage) sheets.push(lines.slice(from, from + linesOnPage));
  return sheets;
}

function streamOf(lines: readonly Line[]): string {
  const shown = lines.map(({ text, size }) => `/F1 ${size} Tf (${escapeText(text)}) Tj T*`).join('\n');
  const content = `BT\n15 TL\n72 730 Td\n${shown}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Windows-1252 has all that these notes need; what it lacks is written as a question mark. */
const beyondLatin1 = new Map([
  ['–', '\\226'],
  ['—', '\\227'],
  ['’', '\\222'],
  ['“', '\\223'],
  ['”', '\\224'],
]);

const escapeText = (text: string): string =>
  Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === '(' || letter === ')' || letter === '\\') return `\\${letter}`;
    if (code < 0x80) return letter;
    if (code >= 0xa0 && code <= 0xff) return `\\${code.toString(8)}`;
    return beyondLatin1.get(letter) ?? '?';
  }).join('');
