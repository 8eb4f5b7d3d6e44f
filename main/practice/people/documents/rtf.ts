import type { NotePage } from './note-page.ts';

/** Rich Text Format 1: what older record systems send their notes in. */
export function rtfOf(page: NotePage): string {
  const head = page.head.map((line) => `\\fs20 ${escapeText(line)}\\par`);
  const sections = page.sections.flatMap(({ heading, lines }) => [
    `\\par\\b\\fs24 ${escapeText(heading)}\\b0\\par`,
    ...lines.map((line) => `\\fs22 ${escapeText(line)}\\par`),
  ]);
  const body = [`\\b\\fs32 ${escapeText(page.title)}\\b0\\par`, ...head, ...sections].join('\n');
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\n${body}\n}`;
}

/** Letters beyond ASCII as `\uN?`, with the question mark for readers that do not know it. */
const escapeText = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at);
    if (letter === '\\' || letter === '{' || letter === '}') return `\\${letter}`;
    const code = text.charCodeAt(at);
    return code < 0x80 ? letter : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  }).join('');
