import type { Block, Row } from '../../values/document.ts';
import { wordsOf } from './line-collector.ts';

/**
 * The words of a document, to be searched and listed: each block, row and list item on a line of its own. Without the title,
 * which in HTML is often the name of a program or a file.
 */
export const textOfBlocks = (blocks: readonly Block[]): string => linesOf(blocks).join('\n');

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => linesOfBlock(block)).filter((line) => line !== '');
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOf(block.runs).trim()];
    case 'preformatted':
      return [block.text.trim()];
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'list':
      return block.items.flatMap(linesOf);
    case 'table':
      return [block.caption ?? '', ...block.header.map(lineOfRow), ...block.rows.map(lineOfRow)];
  }
}

const lineOfRow = (row: Row): string => row.flatMap(({ blocks }) => linesOf(blocks).join(' ').trim() || []).join(' ');
