import type { NotePage } from './note-page.ts';

export function htmlOf(page: NotePage): string {
  const head = page.head.map((line) => `<p class="head">${escapeText(line)}</p>`).join('\n');
  const sections = page.sections
    .map(({ heading, lines }) => `<h2>${escapeText(heading)}</h2>\n<ul>\n${lines.map(item).join('\n')}\n</ul>`)
    .join('\n');
  return [
    '<!DOCTYPE html>',
    `<html lang="${page.language}">`,
    `<head><meta charset="utf-8"><title>${escapeText(page.title)}</title>`,
    '<style>body { font-family: sans-serif; } .head { color: #444; margin: 0; }</style></head>',
    `<body>\n<h1>${escapeText(page.title)}</h1>\n${head}\n${sections}\n</body>`,
    '</html>',
  ].join('\n');
}

const item = (line: string): string => `<li>${escapeText(line)}</li>`;

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
