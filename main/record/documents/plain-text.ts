import type { Block, ReadableDocument } from '../../values/document.ts';

const longest = 4_000_000;
const mostParts = 100_000;

/** Text as it was written: empty lines part its paragraphs, and what stands in columns keeps them. */
export function readPlainText(text: string): ReadableDocument {
  const parts = text
    .slice(0, longest)
    .replaceAll(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/, mostParts);
  const blocks = parts.flatMap((part) => {
    const lines = part.split('\n').map((line) => line.trimEnd());
    return lines.every((line) => line === '') ? [] : [blockOf(lines)];
  });
  return { title: null, blocks };
}

const blockOf = (lines: readonly string[]): Block =>
  lines.filter(inColumns).length > 1
    ? { kind: 'preformatted', text: lines.join('\n') }
    : { kind: 'paragraph', runs: [{ text: lines.map((line) => line.trim()).join('\n') }] };

/** Gaps within a line, but for the two spaces that some write after a sentence. */
const inColumns = (line: string): boolean => /[^\s.!?:]( {2,}|\t)\S|\S( {3,}|\t)\S|\|.*\|/.test(line.slice(0, 500));
