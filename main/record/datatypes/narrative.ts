import { silent } from '../documents/elements.ts';
import { hushed } from '../documents/hushed.ts';
import { readMarkup } from '../documents/markup.ts';

const blocks = new Set(
  'p div br li ul ol dl tr table h1 h2 h3 h4 h5 h6 thead tbody section dt dd caption pre hr'.split(' '),
);
const cells = new Set(['td', 'th']);

/**
 * The words of a piece of HTML, for searching and as a last resort for a title. Nothing of it is ever shown as HTML.
 * One pass from beginning to end: a hostile text takes no longer than any other of its length.
 */
export function wordsOfHtml(html: string): string {
  if (html === '') return '';
  const parts: string[] = [];
  const around = (name: string): void => {
    if (blocks.has(name)) parts.push('\n');
    else if (cells.has(name)) parts.push(' ');
  };
  readMarkup(
    html.slice(0, longest),
    'html',
    hushed({ open: around, close: around, text: (text) => parts.push(text) }, hushing),
  );
  return parts
    .join('')
    .replaceAll(/[^\S\n]+/g, ' ')
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .join('\n');
}

const hushing: ReadonlySet<string> = new Set([...silent, 'title']);
const longest = 2_000_000;
