import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDayOf } from '../../format/dates.ts';
import { lastYears, moved, zoomed, type TimeSpan } from '../../format/time-span.ts';
import { useWords } from '../../words/use-words.ts';
import css from './chart.module.css';

/** What the mouse and the keyboard do on the chart, as buttons, and in words which time is shown. */
export function ChartTools(props: {
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  /** The span in words. */
  readonly told: TimeSpan;
  /** `null`: all. */
  readonly onChange: (span: TimeSpan | null) => void;
}): ReactNode {
  const { span, whole, told, onChange } = props;
  const { tests: words } = useWords();
  const named: readonly (readonly [name: string, span: TimeSpan, label: string])[] = [
    ['all', whole, words.spans.all],
    ['five', lastYears(5, whole), words.spans.five],
    ['one', lastYears(1, whole), words.spans.one],
  ];
  const here = named.find(([, one]) => one.from === span.from && one.to === span.to)?.[0] ?? '';
  return (
    <div className={css.tools}>
      <SegmentedControl
        aria-label={words.span}
        data={named.map(([value, , label]) => ({ value, label }))}
        value={here}
        onChange={(value) => onChange(value === 'all' ? null : (named.find(([name]) => name === value)?.[1] ?? null))}
      />
      <div className={css.buttons}>
        <Button variant="default" onClick={() => onChange(zoomed(span, 0.5, 0.5, whole))}>
          {words.zoomIn}
        </Button>
        <Button variant="default" disabled={here === 'all'} onClick={() => onChange(zoomed(span, 2, 0.5, whole))}>
          {words.zoomOut}
        </Button>
        <Button variant="default" disabled={span.from <= whole.from} onClick={() => onChange(moved(span, -0.5, whole))}>
          {words.earlier}
        </Button>
        <Button variant="default" disabled={span.to >= whole.to} onClick={() => onChange(moved(span, 0.5, whole))}>
          {words.later}
        </Button>
      </div>
      <output className={css.shown}>{words.shows(formatDayOf(told.from), formatDayOf(told.to))}</output>
    </div>
  );
}
