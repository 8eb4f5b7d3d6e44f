// Clinical documents (HL7 CDA R2 and its C-CDA templates): who, when and by whom, then each section as its author wrote it.
// What the sections say again in codes, for programs, is left out. https://hl7.org/cda/us/ccda/
import type { Block, ReadableDocument } from '../../values/document.ts';
import { CcdaHeader } from './ccda-header.ts';
import { DocumentBuilder } from './document-builder.ts';
import { elements, type Attributes } from './elements.ts';
import { readMarkup, type MarkupListener } from './markup.ts';
import { readPlainText } from './plain-text.ts';
import { hushed } from './hushed.ts';

/** A document that a CDA holds whole, in place of sections. */
export interface EmbeddedContent {
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

export type ReadContent = (bytes: Uint8Array, contentType: string | null) => ReadableDocument | null;

/** `readContent` reads what the document holds whole. */
export function readCcda(text: string, readContent: ReadContent): ReadableDocument {
  const reader = new CcdaReader();
  readMarkup(text, 'xml', reader);
  return reader.finish(readContent);
}

/** What a CDA holds whole, such as a PDF; `null` where it has sections. */
export function contentOfCcda(text: string): EmbeddedContent | null {
  const reader = new CcdaReader();
  readMarkup(text, 'xml', reader);
  return reader.embedded;
}

const deepest = 200;

class CcdaReader implements MarkupListener {
  private readonly path: string[] = [];
  private readonly header = new CcdaHeader();
  private readonly builder = new DocumentBuilder();
  private readonly narrative = hushed(narrativeInto(this.builder));
  private tooDeep = 0;
  private sections = 0;
  /** The depth at which a section's narrative, or an entry for programs, began. */
  private narrativeAt: number | null = null;
  private entryAt: number | null = null;
  private body: { readonly contentType: string | null; readonly isBase64: boolean; readonly parts: string[] } | null =
    null;

  open(name: string, attributes: Attributes): void {
    if (this.path.length >= deepest) this.tooDeep++;
    else this.path.push(name);
    if (this.narrativeAt !== null) this.narrative.open(name, attributes);
    else if (this.entryAt === null && this.tooDeep === 0) this.openPart(name, attributes);
  }

  close(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      if (this.narrativeAt !== null) this.narrative.close(name);
      return;
    }
    const at = this.path.lastIndexOf(name);
    while (at >= 0 && this.path.length > at) this.closeLast();
  }

  text(text: string): void {
    if (this.narrativeAt !== null) this.narrative.text(text);
    else if (this.entryAt !== null) return;
    else if (this.sections > 0) {
      if (this.path.at(-1) === 'title') this.builder.text(text);
    } else if (this.body === null) this.header.text(text);
    else if (this.path.at(-1) === 'text') this.body.parts.push(text);
  }

  get embedded(): EmbeddedContent | null {
    const bytes = this.body?.isBase64 === true ? bytesOf(this.body.parts.join('')) : null;
    return bytes === null ? null : { contentType: this.body?.contentType ?? null, bytes };
  }

  finish(readContent: ReadContent): ReadableDocument {
    const { title, facts } = this.header;
    const { blocks } = this.builder.finish(null);
    const top: readonly Block[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
    return { title, blocks: [...top, ...blocks, ...this.embeddedBlocks(readContent)] };
  }

  private openPart(name: string, attributes: Attributes): void {
    const parent = this.path.at(-2);
    if (name === 'section') this.sections++;
    else if (name === 'text' && parent === 'nonXMLBody') {
      const isBase64 = attributes.get('representation')?.toUpperCase() === 'B64';
      this.body ??= { contentType: attributes.get('mediatype') ?? null, isBase64, parts: [] };
    } else if (this.sections === 0) this.header.open(this.path, attributes);
    else if (name === 'entry') this.entryAt = this.path.length;
    else if (parent === 'section') this.openInSection(name);
  }

  private openInSection(name: string): void {
    if (name === 'title') this.builder.beginLine(this.sections === 1 ? 1 : this.sections === 2 ? 2 : 3);
    if (name !== 'text') return;
    this.builder.endLine();
    this.narrativeAt = this.path.length;
  }

  private closeLast(): void {
    const depth = this.path.length;
    if (this.narrativeAt === null && this.sections === 0) this.header.close(this.path);
    const name = this.path.pop() ?? '';
    if (this.narrativeAt === depth) {
      this.narrativeAt = null;
      this.builder.endAll();
    } else if (this.narrativeAt !== null) this.narrative.close(name);
    else if (this.entryAt === depth) this.entryAt = null;
    else if (this.entryAt === null && name === 'section') this.sections--;
    else if (this.entryAt === null && name === 'title') this.builder.endLine();
  }

  private embeddedBlocks(readContent: ReadContent): readonly Block[] {
    const { body, embedded } = this;
    if (body === null) return [];
    if (!body.isBase64) return readPlainText(body.parts.join('')).blocks;
    const content = embedded === null ? null : readContent(embedded.bytes, embedded.contentType);
    const kind = /pdf/i.test(body.contentType ?? '') ? 'a PDF' : 'a file of another kind';
    return (
      content?.blocks ?? [
        { kind: 'paragraph', runs: [{ text: `The document itself is ${kind}, kept within this one.` }] },
      ]
    );
  }
}

const narrativeInto = (builder: DocumentBuilder): MarkupListener => ({
  open: (name, attributes) => elements.get(name)?.open(builder, attributes, name),
  close: (name) => elements.get(name)?.close(builder, name),
  text: (text) => builder.text(text),
});

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s+/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
