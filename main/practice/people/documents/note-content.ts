// The bytes of a document: the same note gives the same bytes.
import type { Chart } from '../facts/chart.ts';
import type { Note } from '../facts/visit.ts';
import { unreachable } from '../../../values/result.ts';
import { htmlOf } from './html.ts';
import { notePage } from './note-page.ts';
import type { NotePage } from './note-page.ts';
import { pdfOf } from './pdf.ts';
import { rtfOf } from './rtf.ts';

export interface NoteContent {
  readonly contentType: string;
  readonly base64: string;
  /** In bytes, before base64. */
  readonly size: number;
}

export function noteContent(note: Note, chart: Chart): NoteContent {
  const { contentType, bytes } = render(note.format, notePage(note, chart));
  return { contentType, base64: bytes.toString('base64'), size: bytes.length };
}

function render(format: Note['format'], page: NotePage): { contentType: string; bytes: Buffer } {
  switch (format) {
    case 'pdf':
      return { contentType: 'application/pdf', bytes: Buffer.from(pdfOf(page)) };
    case 'html':
      return { contentType: 'text/html', bytes: Buffer.from(htmlOf(page)) };
    case 'rtf':
      return { contentType: 'application/rtf', bytes: Buffer.from(rtfOf(page)) };
    case 'text':
      return { contentType: 'text/plain', bytes: Buffer.from(plainOf(page)) };
    default:
      return unreachable(format);
  }
}

function plainOf(page: NotePage): string {
  const sections = page.sections.map(({ heading, lines }) => `${heading.toUpperCase()}\n${lines.join('\n')}`);
  return `${page.title}\n${page.head.join('\n')}\n\n${sections.join('\n\n')}\n`;
}
