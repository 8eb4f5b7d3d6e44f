import type { ReactNode } from 'react';
import type { Block, Cell, Row, Run } from '../../preload/api.ts';
import css from './readable-blocks.module.css';

/** A document's words as they were set, from plain values: nothing in it can run, load or lead anywhere. */
export function ReadableBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return (
    <div className={css.readable}>
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <HeadingOf level={block.level}>{runsOf(block.runs)}</HeadingOf>;
    case 'paragraph':
      return <p>{runsOf(block.runs)}</p>;
    case 'preformatted':
      return <pre>{block.text}</pre>;
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, text }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          {block.caption === null ? null : <caption>{block.caption}</caption>}
          {block.header.length === 0 ? null : <thead>{rowsOf(block.header)}</thead>}
          <tbody>{rowsOf(block.rows)}</tbody>
        </table>
      );
  }
}

/** Beneath the title of the screen. */
function HeadingOf({ level, children }: { readonly level: 1 | 2 | 3 | 4; readonly children: ReactNode }): ReactNode {
  const Name = ({ 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const)[level];
  return <Name>{children}</Name>;
}

const rowsOf = (rows: readonly Row[]): ReactNode =>
  rows.map((row, index) => (
    <tr key={index}>
      {row.map((cell, nth) => (
        <CellOf key={nth} cell={cell} />
      ))}
    </tr>
  ));

function CellOf({ cell }: { readonly cell: Cell }): ReactNode {
  const span = {
    ...(cell.columns === undefined ? {} : { colSpan: cell.columns }),
    ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
  };
  const inside = <Blocks blocks={cell.blocks} />;
  return cell.heading === true ? <th {...span}>{inside}</th> : <td {...span}>{inside}</td>;
}

const runsOf = (runs: readonly Run[]): ReactNode =>
  runs.map(({ text, strong, emphasis, struck }, index) => {
    const plain = struck === true ? <s>{text}</s> : text;
    const leaning = emphasis === true ? <em>{plain}</em> : plain;
    return strong === true ? <strong key={index}>{leaning}</strong> : <span key={index}>{leaning}</span>;
  });
