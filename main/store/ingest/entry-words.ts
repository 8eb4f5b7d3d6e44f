import type { Entry } from '../../values/entry.ts';
import { indexedWords } from '../search-words.ts';

/** All that an entry can be found by, as the index takes it. */
export function entryWords(entry: Entry): string {
  const parts = [
    entry.title,
    entry.subtitle,
    ...entry.codes.flatMap(({ code, display }) => [code, display]),
    ...entry.values.flatMap(({ label, text, unit, flag }) => [label, text, unit, flag?.text]),
    ...entry.notes,
    entry.who,
    entry.where,
    ...entry.attachments.flatMap(({ title, text }) => [title, text]),
    entry.searchText,
  ];
  return indexedWords(parts.filter((part) => typeof part === 'string' && part !== '').join('\n'));
}

const outside = ['low', 'high', 'abnormal', 'critical'];

/** The source itself said so of one of its values, and has not taken the entry back. */
export function isOutOfRange({ enteredInError, values }: Entry): boolean {
  return !enteredInError && values.some(({ flag }) => flag !== null && outside.includes(flag.meaning));
}
