// Notes and stars that come from a file, back to what they were written to.
import type { SourceId } from '../values/ids.ts';
import { noteOf, putNote } from './own-notes.ts';
import type { NotesBrought, NoteToBring } from './record-store.ts';
import type { Tables } from './tables/tables.ts';

/**
 * Must be called within a transaction. A note of a resource that several sources have goes to that of `source`, else to
 * any; nothing that the person wrote here is replaced.
 */
export function bringNotes(tables: Tables, source: SourceId | null, notes: readonly NoteToBring[]): NotesBrought {
  const first = source === null ? null : tables.sources.find(source);
  const count = { brought: 0, kept: 0, missing: 0 };
  for (const note of notes) count[bringNote(tables, first, note)]++;
  return count;
}

function bringNote(tables: Tables, source: number | null, brought: NoteToBring): keyof NotesBrought {
  const { fhirVersion, resourceType, resourceId } = brought;
  const resource = tables.entryRows.named({ source, fhirVersion, resourceType, id: resourceId });
  if (resource === null) return 'missing';
  const there = noteOf(tables, resource);
  const text = there.text === '' ? brought.text : there.text;
  const starred = there.starred || brought.starred;
  if (text === there.text && starred === there.starred) return 'kept';
  putNote(tables, resource, {
    text,
    starred,
    at: text === there.text ? (there.changedAt ?? brought.changedAt) : brought.changedAt,
  });
  // Its star is there now; its words are not.
  return text === brought.text || brought.text === '' ? 'brought' : 'kept';
}
