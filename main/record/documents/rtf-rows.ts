import type { DocumentBuilder } from './document-builder.ts';

/** RTF has no tables, only rows of cells between its paragraphs; rows that follow each other are one table here. */
export class RtfRows {
  private readonly builder: DocumentBuilder;
  private tableIsOpen = false;
  private rowIsOpen = false;
  private cellIsOpen = false;
  /** Between `\trowd` and `\row`, also where no paragraph says `\intbl`. */
  private isDefined = false;
  /** The paragraph says that it is in a row. */
  inRow = false;

  constructor(builder: DocumentBuilder) {
    this.builder = builder;
  }

  get isInCell(): boolean {
    return this.cellIsOpen;
  }

  beforeText(): void {
    if (this.isDefined || this.inRow) return this.openCell();
    if (this.tableIsOpen) this.builder.endTable();
    this.tableIsOpen = false;
    return undefined;
  }

  define(): void {
    this.isDefined = true;
  }

  endCell(): void {
    this.openCell();
    this.builder.endCell();
    this.cellIsOpen = false;
  }

  endRow(): void {
    this.builder.endRow();
    this.rowIsOpen = false;
    this.cellIsOpen = false;
    this.isDefined = false;
  }

  private openCell(): void {
    if (!this.tableIsOpen) this.builder.beginTable();
    if (!this.rowIsOpen) this.builder.beginRow();
    if (!this.cellIsOpen) this.builder.beginCell();
    this.tableIsOpen = true;
    this.rowIsOpen = true;
    this.cellIsOpen = true;
  }
}
