import type { Entry } from '../values/entry.ts';

/** Written by this store itself, in this shape: a change of the readers writes all of them anew. */
export function parseEntry(body: string): Entry {
  const entry: unknown = JSON.parse(body);
  if (!isEntry(entry)) throw new Error('A stored entry is not an entry');
  return entry;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'title' in value && 'category' in value;
