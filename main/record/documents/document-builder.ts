import type { Block, Cell, Fact, Heading, ReadableDocument, Run } from '../../values/document.ts';
import { holdsBlocks, settle, type BlocksFrame, type Frame } from './frames.ts';
import { LineCollector, wordsOf, type Mark, type Marks } from './line-collector.ts';

export type LineKind = 'paragraph' | 'preformatted' | 'term' | 'definition' | 'caption' | Heading['level'];

/** Beyond these a document is not a text for people; the rest is left out, and that is said. */
const mostText = 4_000_000;
const mostParts = 200_000;
const deepest = 40;
const mostMarks = 200;

interface Open {
  readonly frame: Frame;
  /** What the line around it was, and which marks were open, when it began. */
  readonly line: LineKind;
  readonly marks: number;
}

/**
 * Puts together a document from what a reader meets, in whatever order: what was never closed ends with what it stands in,
 * what stands where it cannot is put where it can, and no word is lost.
 */
export class DocumentBuilder {
  private readonly root: BlocksFrame = { kind: 'document', blocks: [], cell: {} };
  private readonly stack: Open[] = [{ frame: this.root, line: 'paragraph', marks: 0 }];
  private readonly words = new LineCollector();
  private readonly open: { readonly name: string; readonly mark: Mark | null }[] = [];
  private readonly marks = { strong: 0, emphasis: 0, struck: 0, raised: 0, lowered: 0 };
  private line: LineKind = 'paragraph';
  /** A term that waits for its definition. */
  private term: readonly Run[] | null = null;
  private facts: { readonly block: Block; readonly list: Fact[] } | null = null;
  private left = mostText;
  private parts = 0;

  /** `marks` in place of those that were begun. */
  text(text: string, marks: Marks = this.marks): void {
    if (text === '' || this.left <= 0) return;
    if (this.top.kind === 'list' && this.line !== 'caption' && text.trim() !== '') this.beginItem();
    const some = text.length > this.left ? text.slice(0, this.left) : text;
    this.left -= text.length;
    if (this.line === 'preformatted') this.words.addRaw(some, marks);
    else this.words.add(some, marks);
  }

  breakLine(): void {
    if (this.line === 'preformatted') this.words.addRaw('\n', this.marks);
    else this.words.breakLine();
  }

  /** Ends the line that was begun. */
  endBlock(): void {
    const runs = this.words.take();
    if (runs.length > 0) this.addLine(runs);
  }

  beginLine(kind: LineKind): void {
    this.endBlock();
    this.line = kind;
  }

  endLine(): void {
    this.endBlock();
    this.line = 'paragraph';
  }

  beginMark(name: string, mark: Mark | null): void {
    if (this.open.length >= mostMarks) return;
    this.open.push({ name, mark });
    if (mark !== null) this.marks[mark]++;
  }

  endMark(name: string): void {
    const at = this.open.findLastIndex((one) => one.name === name);
    if (at < (this.stack.at(-1)?.marks ?? 0)) return;
    for (const { mark } of this.open.splice(at, 1)) if (mark !== null) this.marks[mark]--;
  }

  beginList(ordered: boolean): void {
    this.endBlock();
    if (this.top.kind === 'list') this.beginItem();
    this.push({ kind: 'list', ordered, items: [] });
  }

  endList(): void {
    this.popTo('list', 'cell');
  }

  beginItem(): void {
    this.endBlock();
    this.popTo('item', 'list', 'cell');
    if (this.top.kind !== 'list') this.push({ kind: 'list', ordered: false, items: [] });
    this.push({ kind: 'item', blocks: [], cell: {} });
  }

  endItem(): void {
    this.popTo('item', 'list', 'cell');
  }

  beginTable(): void {
    this.endBlock();
    this.push({ kind: 'table', caption: null, inHead: false, header: [], rows: [] });
  }

  endTable(): void {
    this.popTo('table');
  }

  /** Whether the rows that follow are the table's header. */
  setHead(inHead: boolean): void {
    this.popTo('row', 'table');
    if (this.top.kind === 'table') this.top.inHead = inHead;
  }

  beginRow(): void {
    this.endBlock();
    this.popTo('row', 'table');
    if (this.top.kind === 'table') this.push({ kind: 'row', cells: [] });
  }

  endRow(): void {
    this.popTo('row', 'table');
  }

  beginCell(cell: Omit<Cell, 'blocks'> = {}): void {
    this.endBlock();
    this.popTo('cell', 'row', 'table');
    if (this.top.kind === 'table') this.push({ kind: 'row', cells: [] });
    if (this.top.kind === 'row') this.push({ kind: 'cell', blocks: [], cell });
  }

  endCell(): void {
    this.popTo('cell', 'row', 'table');
  }

  append(block: Block): void {
    this.settleTerm();
    this.place(block);
  }

  /** Closes all that is open. */
  endAll(): void {
    while (this.stack.length > 1) this.pop();
    this.endLine();
    this.settleTerm();
    for (const { mark } of this.open.splice(0)) if (mark !== null) this.marks[mark]--;
  }

  finish(title: string | null): ReadableDocument {
    this.endAll();
    const cut = this.left < 0 || this.parts > mostParts;
    if (cut) this.root.blocks.push({ kind: 'paragraph', runs: [{ text: tooLong }] });
    return { title: title === '' ? null : title, blocks: this.root.blocks };
  }

  private get top(): Frame {
    return this.stack.at(-1)?.frame ?? this.root;
  }

  /** The innermost place that holds blocks: what stands between rows and cells goes before their table. */
  private get holder(): BlocksFrame {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const frame = this.stack[at]?.frame;
      if (frame !== undefined && holdsBlocks(frame)) return frame;
    }
    return this.root;
  }

  private push(frame: Frame): void {
    this.settleTerm();
    this.parts++;
    if (this.stack.length >= deepest || this.parts > mostParts) return;
    this.stack.push({ frame, line: this.line, marks: this.open.length });
    this.line = 'paragraph';
  }

  private pop(): void {
    this.endBlock();
    this.settleTerm();
    const done = this.stack.pop();
    if (done === undefined) return;
    this.line = done.line;
    for (const { mark } of this.open.splice(done.marks)) if (mark !== null) this.marks[mark]--;
    settle(done.frame, this.top, this.holder);
  }

  /** Ends the innermost frame of a kind with all that is open in it, unless one of the `walls` is further in. */
  private popTo(kind: Frame['kind'], ...walls: readonly Frame['kind'][]): void {
    const at = this.stack.findLastIndex(({ frame }) => frame.kind === kind || walls.includes(frame.kind));
    if (this.stack[at]?.frame.kind !== kind) return;
    while (this.stack.length > Math.max(at, 1)) this.pop();
  }

  private addLine(runs: readonly Run[]): void {
    switch (this.line) {
      case 'paragraph':
        return this.append({ kind: 'paragraph', runs });
      case 'preformatted':
        return this.append({ kind: 'preformatted', text: wordsOf(runs).replace(/^\n/, '') });
      case 'term':
        this.settleTerm();
        this.term = runs;
        return undefined;
      case 'definition':
        return this.addDefinition(runs);
      case 'caption':
        return this.addCaption(runs);
      default:
        return this.append({ kind: 'heading', level: this.line, runs });
    }
  }

  private addDefinition(runs: readonly Run[]): void {
    const { term } = this;
    if (term === null) return this.append({ kind: 'paragraph', runs });
    this.term = null;
    const fact = { label: wordsOf(term), text: wordsOf(runs) };
    if (this.facts !== null && this.facts.block === this.holder.blocks.at(-1)) {
      this.parts++;
      if (this.parts <= mostParts) this.facts.list.push(fact);
      return undefined;
    }
    const list = [fact];
    const block: Block = { kind: 'facts', facts: list };
    this.facts = { block, list };
    return this.place(block);
  }

  private addCaption(runs: readonly Run[]): void {
    const { top } = this;
    if (top.kind === 'table') top.caption = [top.caption ?? [], wordsOf(runs)].flat().join('\n');
    else this.append({ kind: 'paragraph', runs: runs.map((run) => ({ ...run, strong: true })) });
  }

  private settleTerm(): void {
    const { term } = this;
    this.term = null;
    if (term !== null) this.place({ kind: 'paragraph', runs: term.map((run) => ({ ...run, strong: true })) });
  }

  private place(block: Block): void {
    this.parts++;
    if (this.parts <= mostParts) this.holder.blocks.push(block);
  }
}

const tooLong = 'The rest of this document is too long to be shown here.';
