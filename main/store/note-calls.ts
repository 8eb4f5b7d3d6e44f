import type { SourceId } from '../values/ids.ts';
import { bringNotes } from './bring-notes.ts';
import { noteOf, putNote, type NoteToPut } from './own-notes.ts';
import type { EntryNote, NotesBrought, NoteToBring, StoredNote } from './record-store.ts';
import type { Tables } from './tables/tables.ts';

export interface NoteToWrite extends NoteToPut {
  /** `Observation/abc`: must be what the entry was made from, so that words never land at another entry. */
  readonly reference: string;
}

export function noteCalls(tables: Tables) {
  return {
    /** `null`: there is no such entry. */
    writeNote: (entry: number, note: NoteToWrite): EntryNote | null =>
      tables.transaction(() => {
        const resource = tables.entryRows.resourceOf(entry);
        const row = resource === null ? null : tables.resources.get(resource);
        if (resource === null || row === null || `${row.resource_type}/${row.id}` !== note.reference) return null;
        putNote(tables, resource, note);
        return noteOf(tables, resource);
      }),
    bringNotes: (source: SourceId | null, notes: readonly NoteToBring[]): NotesBrought =>
      tables.transaction(() => bringNotes(tables, source, notes)),
    listNotes: (): readonly StoredNote[] => tables.notes.list(),
  };
}
