import type { Entry } from '../values/entry.ts';

/** An entry's text, of which the words that follow the JSON are left aside. Written by this store itself, in this shape. */
export function parseEntry(text: string): Entry {
  const entry: unknown = JSON.parse(text.slice(0, text.indexOf('\n')));
  if (!isEntry(entry)) throw new Error('A stored entry is not an entry');
  return entry;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'title' in value && 'category' in value;
