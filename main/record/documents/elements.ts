// What the elements of HTML and of a CDA's narrative mean for a reader.
// https://html.spec.whatwg.org/multipage/, https://hl7.org/cda/stds/core/2.0.0-sd/StructureDefinition-StrucDoc.Text.html
import type { Heading } from '../../values/document.ts';
import type { DocumentBuilder } from './document-builder.ts';
import type { Mark } from './line-collector.ts';

export type Attributes = ReadonlyMap<string, string>;

interface Meaning {
  open(builder: DocumentBuilder, attributes: Attributes, name: string): void;
  close(builder: DocumentBuilder, name: string): void;
}

const nothing = (): void => {};
const endBlock = (builder: DocumentBuilder): void => builder.endBlock();
const endLine = (builder: DocumentBuilder): void => builder.endLine();

/** Stands on lines of its own. */
export const block: Meaning = { open: endBlock, close: endBlock };

const marked = (mark: Mark): Meaning => ({
  open: (builder, _attributes, name) => builder.beginMark(name, mark),
  close: (builder, name) => builder.endMark(name),
});

const line = (kind: 'preformatted' | 'term' | 'definition' | 'caption' | Heading['level']): Meaning => ({
  open: (builder) => builder.beginLine(kind),
  close: endLine,
});

const list = (ordered: boolean): Meaning => ({
  open: (builder, attributes) => builder.beginList(ordered || attributes.get('listtype') === 'ordered'),
  close: (builder) => builder.endList(),
});

const item: Meaning = { open: (builder) => builder.beginItem(), close: (builder) => builder.endItem() };

const cell = (heading: boolean): Meaning => ({
  open: (builder, attributes) =>
    builder.beginCell({
      ...(heading ? { heading } : {}),
      ...span('columns', attributes.get('colspan')),
      ...span('rows', attributes.get('rowspan')),
    }),
  close: (builder) => builder.endCell(),
});

function span<Name extends string>(name: Name, text: string | undefined): { readonly [N in Name]?: number } {
  const count = /^\s*\d{1,3}\s*$/.test(text ?? '') ? Number(text) : 1;
  const spans: { [N in Name]?: number } = {};
  return count > 1 ? Object.assign(spans, { [name]: count }) : spans;
}

const part = (inHead: boolean): Meaning => ({
  open: (builder) => builder.setHead(inHead),
  close: (builder) => builder.setHead(false),
});

/** A CDA's `content`, and what else of it wears a style. */
const content: Meaning = {
  open(builder, attributes, name) {
    const style = attributes.get('stylecode')?.toLowerCase() ?? '';
    const struck = attributes.get('revised') === 'delete' || style.includes('strike');
    const emphasis = /italics|emphasis/.test(style) ? 'emphasis' : null;
    builder.beginMark(name, struck ? 'struck' : style.includes('bold') ? 'strong' : emphasis);
  },
  close: (builder, name) => builder.endMark(name),
};

const picture: Meaning = {
  open(builder, attributes) {
    const words = attributes.get('alt')?.trim() ?? '';
    if (words !== '') builder.text(` [Picture: ${words}] `);
  },
  close: nothing,
};

/** A form that was filled in: what was ticked and written is part of what it says. */
const input: Meaning = {
  open(builder, attributes) {
    const type = attributes.get('type')?.toLowerCase() ?? 'text';
    if (type === 'checkbox' || type === 'radio') builder.text(attributes.has('checked') ? ' [x] ' : ' [ ] ');
    if (type === 'text') builder.text(` ${attributes.get('value') ?? ''} `);
  },
  close: nothing,
};

const multimedia: Meaning = {
  open(builder) {
    builder.endBlock();
    builder.text('[A picture or recording that is not shown here] ');
  },
  close: endBlock,
};

const all = (names: string, meaning: Meaning): (readonly [string, Meaning])[] =>
  names.split(' ').map((name) => [name, meaning]);

export const elements: ReadonlyMap<string, Meaning> = new Map([
  ...all('p div paragraph section article header footer main nav aside address blockquote figure figcaption', block),
  ...all('center fieldset legend form details summary dl hr body html head noscript option textarea footnote', block),
  ...([1, 2, 3, 4] as const).flatMap((level) => all(`h${level}`, line(level))),
  ...all('h5 h6', line(4)),
  ...all('ul menu dir list', list(false)),
  ...all('ol', list(true)),
  ...all('li item', item),
  ...all('table', { open: (builder) => builder.beginTable(), close: (builder) => builder.endTable() }),
  ...all('thead', part(true)),
  ...all('tbody tfoot', part(false)),
  ...all('tr', { open: (builder) => builder.beginRow(), close: (builder) => builder.endRow() }),
  ...all('td', cell(false)),
  ...all('th', cell(true)),
  ...all('caption', line('caption')),
  ...all('pre xmp listing plaintext', line('preformatted')),
  ...all('dt', line('term')),
  ...all('dd', line('definition')),
  ...all('b strong', marked('strong')),
  ...all('i em cite', marked('emphasis')),
  ...all('s strike del', marked('struck')),
  ...all('sup', marked('raised')),
  ...all('sub', marked('lowered')),
  ...all('content', content),
  ...all('br', { open: (builder) => builder.breakLine(), close: nothing }),
  ...all('img', picture),
  ...all('input', input),
  ...all('renderMultiMedia', multimedia),
]);

/** What these hold is for programs. */
export const silent: ReadonlySet<string> = new Set('script style iframe noembed noframes'.split(' '));
