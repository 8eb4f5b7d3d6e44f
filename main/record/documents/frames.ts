import type { Block, Cell, Row } from '../../values/document.ts';

/** The places that hold blocks. */
export interface BlocksFrame {
  readonly kind: 'document' | 'item' | 'cell';
  readonly blocks: Block[];
  readonly cell: Omit<Cell, 'blocks'>;
}

export interface ListFrame {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: (readonly Block[])[];
}

export interface TableFrame {
  readonly kind: 'table';
  caption: string | null;
  inHead: boolean;
  readonly header: Row[];
  readonly rows: Row[];
}

export interface RowFrame {
  readonly kind: 'row';
  readonly cells: Cell[];
}

export type Frame = BlocksFrame | ListFrame | TableFrame | RowFrame;

export const holdsBlocks = (frame: Frame): frame is BlocksFrame =>
  frame.kind === 'document' || frame.kind === 'item' || frame.kind === 'cell';

/** Puts what was collected in a frame into the frame that it stands in. */
export function settle(done: Frame, into: Frame | undefined, holder: BlocksFrame): void {
  switch (done.kind) {
    case 'document':
      break;
    case 'item':
      if (into?.kind === 'list' && done.blocks.length > 0) into.items.push(done.blocks);
      break;
    case 'cell':
      if (into?.kind === 'row') into.cells.push({ ...done.cell, blocks: done.blocks });
      break;
    case 'row':
      if (into?.kind === 'table') addRow(into, done.cells);
      break;
    case 'list':
      if (done.items.length > 0) holder.blocks.push({ kind: 'list', ordered: done.ordered, items: done.items });
      break;
    case 'table':
      holder.blocks.push(...blocksOfTable(done));
      break;
  }
}

const isEmpty = (cell: Cell): boolean => cell.blocks.length === 0;

/** Rows at the beginning that hold names alone are the table's header, whether or not they say so. */
function addRow(table: TableFrame, cells: readonly Cell[]): void {
  if (cells.every(isEmpty)) return;
  const names = cells.length > 1 && cells.every((cell) => cell.heading === true || isEmpty(cell));
  if (table.inHead || (names && table.rows.length === 0)) table.header.push(cells);
  else table.rows.push(cells);
}

/** A table with no more than one cell in each row, and none that names it, only places things on a page. */
function blocksOfTable({ caption, header, rows }: TableFrame): readonly Block[] {
  if (header.length === 0 && rows.every((row) => row.filter((cell) => !isEmpty(cell)).length < 2 && !named(row))) {
    const title: Block[] = caption === null ? [] : [{ kind: 'paragraph', runs: [{ text: caption, strong: true }] }];
    return [...title, ...rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))];
  }
  return [{ kind: 'table', caption, header, rows }];
}

const named = (row: Row): boolean => row.some(({ heading }) => heading === true);
