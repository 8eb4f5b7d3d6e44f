import { writeWords } from './ingest/join-entries.ts';
import type { EntryNote, StoredNote } from './record-store.ts';
import type { Tables } from './tables/tables.ts';

export interface NoteToWrite {
  /** `Observation/abc`: must be what the entry was made from, so that words never land at another entry. */
  readonly reference: string;
  readonly text: string;
  readonly starred: boolean;
  /** ISO 8601 */
  readonly at: string;
}

export function noteCalls(tables: Tables) {
  return {
    /** `null`: there is no such entry. */
    writeNote: (entry: number, note: NoteToWrite): EntryNote | null =>
      tables.transaction(() => {
        const resource = tables.entryRows.resourceOf(entry);
        const row = resource === null ? null : tables.resources.get(resource);
        if (resource === null || row === null || `${row.resource_type}/${row.id}` !== note.reference) return null;
        writeNote(tables, resource, note);
        return noteOf(tables, resource);
      }),
    listNotes: (): readonly StoredNote[] => tables.notes.list(),
  };
}

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

function writeNote(tables: Tables, resource: number, { text, starred, at }: NoteToWrite): void {
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
