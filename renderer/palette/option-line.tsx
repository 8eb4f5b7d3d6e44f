import type { ReactNode } from 'react';
import type { EntryRow } from '../../preload/api.ts';
import { FlagMark } from '../components/flag-mark.tsx';
import { OwnMarks } from '../components/own-marks.tsx';
import { dateOf, formatDate } from '../format/dates.ts';
import { joined } from '../format/names.ts';
import { loudestFlag, rowValueText } from '../format/values.ts';
import { useWords } from '../words/use-words.ts';
import { piecesOf } from './hits.ts';
import css from './palette.module.css';
import type { Option } from './use-options.ts';

export function OptionLine(props: {
  readonly id: string;
  readonly option: Option;
  /** What is looked for: marked where it stands. */
  readonly words: readonly string[];
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}): ReactNode {
  const { id, option, words, isChosen, onPoint, onChoose } = props;
  return (
    // The keyboard is heard by the field: it tells which option is meant.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={css.option}
      tabIndex={-1}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      {option.kind === 'hit' ? <Hit {...option} words={words} /> : <Line option={option} words={words} />}
    </div>
  );
}

function Line(props: {
  readonly option: Exclude<Option, { kind: 'hit' }>;
  readonly words: readonly string[];
}): ReactNode {
  const { option, words } = props;
  return (
    <>
      <span className={css.title}>
        <Marked text={option.text} words={words} />
      </span>
      {option.kind === 'line' && option.about !== null ? <span className={css.date}>{option.about}</span> : null}
    </>
  );
}

function Hit(props: {
  readonly row: EntryRow;
  readonly snippet: string | null;
  readonly words: readonly string[];
}): ReactNode {
  const { row, snippet, words: wanted } = props;
  const words = useWords();
  const date = dateOf(row.date);
  const flag = loudestFlag(row.values);
  const more = snippet === null ? [words.named(row.subtitle ?? ''), row.who, row.where, row.sourceName] : [snippet];
  const second = joined([words.categories[row.category].name, ...more]);
  return (
    <>
      <span className={css.title}>
        <Marked text={words.titled(row.title)} words={wanted} />
        <OwnMarks row={row} />
      </span>
      <span className={css.value}>
        {rowValueText(row.values, words.values)} {flag === null ? null : <FlagMark flag={flag} />}
      </span>
      <span className={css.date}>{date === null ? words.record.noDate : formatDate(date)}</span>
      <span className={css.second}>
        <Marked text={second} words={wanted} />
      </span>
    </>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  return piecesOf(text, words).map((piece, at) =>
    piece.isMatch ? <mark key={`${at} ${piece.text}`}>{piece.text}</mark> : piece.text,
  );
}
