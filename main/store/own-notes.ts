// What the person wrote to an entry, over all entries that are shown as one with it.
import { writeWords } from './ingest/join-entries.ts';
import type { EntryNote, StoredNote } from './record-store.ts';
import type { Tables } from './tables/tables.ts';

/** What the person wrote to an entry, or to one that is shown as one with it; the first of these is the one to write on. */
export function noteOf(tables: Tables, resource: number): EntryNote {
  const noted = notedIn(tables, resource);
  const [shown, ...others] = noted;
  return {
    text: shown?.note.text ?? '',
    starred: noted.some(({ note }) => note.starred === 1),
    changedAt: shown?.note.changed_at ?? null,
    others: others.map(({ note }) => note.text).filter((text) => text !== ''),
  };
}

/** The entry's own first, but a mere star after what is written. */
function notedIn({ entryRows, notes }: Tables, resource: number) {
  const group = [resource, ...entryRows.joinedWith(resource).map((one) => one.resource)];
  const noted = [...new Set(group)].flatMap((one) => {
    const note = notes.ofResource(one);
    return note === null ? [] : [{ resource: one, note }];
  });
  return noted.toSorted((a, b) => Number(a.note.text === '') - Number(b.note.text === ''));
}

export interface NoteToPut extends Pick<StoredNote, 'text' | 'starred'> {
  /** ISO 8601 */
  readonly at: string;
}

export function putNote(tables: Tables, resource: number, { text, starred, at }: NoteToPut): void {
  const [shown, ...others] = notedIn(tables, resource);
  tables.notes.put(shown?.resource ?? resource, { text, starred }, at);
  if (!starred) {
    for (const { resource: other, note } of others)
      tables.notes.put(other, { text: note.text, starred }, note.changed_at);
  }
  const group = tables.entryRows.joinedWith(resource).map((one) => one.resource);
  for (const one of group) writeWords(tables, [one]);
  writeWords(tables, group);
}
