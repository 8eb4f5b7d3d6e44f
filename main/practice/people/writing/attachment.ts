import { noteContent } from '../documents/note-content.ts';
import type { NoteContent } from '../documents/note-content.ts';
import type { Note } from '../facts/visit.ts';
import type { Pen } from './pen.ts';

interface AttachmentShape {
  contentType: string;
  language: string;
  title: string;
  creation: string;
  size: number;
  url?: string;
  data?: string;
}

/** A document's content: inside the resource, or as a Binary of its own at an absolute address. */
export function attachment(note: Note, pen: Pen): AttachmentShape {
  const { contentType, base64, size } = noteContent(note, pen.chart);
  const frame = { contentType, language: note.language, title: note.title, creation: pen.dateTime(note.at), size };
  if (note.inline) return { ...frame, data: base64 };
  return { ...frame, url: `${pen.site.attachmentBase}/Binary/${pen.id('Binary', note.key)}` };
}

/** What becomes a Binary. */
export const binaries = (pen: Pen): { note: Note; content: NoteContent }[] =>
  pen.chart.notes.filter((note) => !note.inline).map((note) => ({ note, content: noteContent(note, pen.chart) }));
