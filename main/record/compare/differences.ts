// What has changed between two readings of the same thing, in words that a patient can check.
import type { Difference } from '../../values/difference.ts';
import type { Entry } from '../../values/entry.ts';
import { statementsOf } from './statements.ts';

/** In reading order of `after`, then what `after` no longer says. Empty where nothing that is shown differs. */
export function differencesOf(before: Entry, after: Entry): readonly Difference[] {
  const was = byLabel(before);
  const is = byLabel(after);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((label) =>
    differencesUnder(label, was.get(label) ?? [], is.get(label) ?? []),
  );
}

/** What one side alone says under a label, put side by side in order. */
function differencesUnder(label: string, was: readonly string[], is: readonly string[]): readonly Difference[] {
  const lost = without(was, is);
  const found = without(is, was);
  return Array.from({ length: Math.max(lost.length, found.length) }, (_, at) => ({
    label,
    before: lost[at] ?? null,
    after: found[at] ?? null,
  }));
}

/** Capitals and spaces make no difference. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(plain));
  return texts.filter((text) => !known.has(plain(text)));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

function byLabel(entry: Entry): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { label, text } of statementsOf(entry)) {
    const known = texts.get(label) ?? [];
    if (!known.includes(text)) texts.set(label, [...known, text]);
  }
  return texts;
}
