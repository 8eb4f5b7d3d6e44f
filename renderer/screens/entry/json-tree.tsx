import { useState, type ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { foldedText, visibleLines, type JsonLine } from '../../format/json-lines.ts';
import { formatCount } from '../../format/numbers.ts';
import { useWords } from '../../words/use-words.ts';
import css from './raw-resource.module.css';

/** From here on, only the upper levels begin unfolded. */
const manyLines = 300;
/** Longer lines are content of documents, which are not read here; "as received" shows them whole. */
const longest = 600;

export function JsonTree({ lines }: { readonly lines: readonly JsonLine[] }): ReactNode {
  const [folded, setFolded] = useState<ReadonlySet<number>>(() => foldedAtFirst(lines));
  const toggle = (index: number): void => {
    const next = new Set(folded);
    if (!next.delete(index)) next.add(index);
    setFolded(next);
  };
  return visibleLines(lines, folded).map((index) => (
    <Line key={index} lines={lines} index={index} folded={folded.has(index)} onToggle={toggle} />
  ));
}

function Line(props: {
  readonly lines: readonly JsonLine[];
  readonly index: number;
  readonly folded: boolean;
  readonly onToggle: (index: number) => void;
}): ReactNode {
  const { entry: labels } = useWords();
  const { lines, index, folded, onToggle } = props;
  const line = lines[index];
  if (line === undefined) return null;
  const name = /"([^"]*)"/.exec(line.text)?.[1] ?? String(index + 1);
  return (
    <div className={css.line} style={{ paddingInlineStart: `${line.depth * 1.25}rem` }}>
      {line.closesAt === null ? (
        <span />
      ) : (
        <button
          type="button"
          className={css.toggle}
          aria-expanded={!folded}
          aria-label={labels.unfold(name)}
          onClick={() => onToggle(index)}
        >
          <Icon name={folded ? 'right' : 'down'} size={14} />
        </button>
      )}
      <code>
        <Shortened text={folded ? foldedText(lines, index) : line.text} />
      </code>
    </div>
  );
}

function Shortened({ text }: { readonly text: string }): ReactNode {
  const { entry: labels } = useWords();
  return text.length <= longest ? text : `${text.slice(0, longest)} ${labels.shortened(formatCount(text.length))}`;
}

const foldedAtFirst = (lines: readonly JsonLine[]): ReadonlySet<number> =>
  lines.length < manyLines
    ? new Set()
    : new Set(lines.flatMap(({ depth, closesAt }, index) => (depth >= 2 && closesAt !== null ? [index] : [])));
