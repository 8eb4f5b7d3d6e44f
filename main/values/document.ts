/**
 * A document as a person reads it: words and their order, with nothing in it that could run, load or lead anywhere.
 * Bounded in size and depth by who makes it.
 */
export interface ReadableDocument {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Preformatted | FactList;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the highest within the document, beneath its title. */
  readonly level: 1 | 2 | 3 | 4;
  readonly runs: readonly Run[];
}

/** A line break within it is a "\n" in a run's text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
}

export type Row = readonly Cell[];

export interface Cell {
  readonly blocks: readonly Block[];
  /** It names its row or column. */
  readonly heading?: true;
  /** How many columns and rows it fills, where that is more than one. */
  readonly columns?: number;
  readonly rows?: number;
}

/** Spaces and line breaks stand as they were sent. */
export interface Preformatted {
  readonly kind: 'preformatted';
  readonly text: string;
}

export interface FactList {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** The author crossed it out: it no longer holds. */
  readonly struck?: true;
}
