import { useId, useMemo, useState, type ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { toldSpan, wholeSpan, type TimeSpan } from '../../format/time-span.ts';
import { testName } from '../../format/test-rows.ts';
import { trendOf } from '../../format/trend.ts';
import { useWords } from '../../words/use-words.ts';
import { Chart } from './chart.tsx';
import { ChartTools } from './chart-tools.tsx';
import { Legend } from './legend.tsx';
import { sourceShapes } from './source-shapes.ts';
import css from './test.module.css';

/** One chart, or two over the same time: both show the same span, and are moved as one. */
export function Charts(props: { readonly tests: readonly SeriesView[]; readonly children: ReactNode }): ReactNode {
  const { tests, children } = props;
  const { tests: words } = useWords();
  const help = useId();
  const lines = useMemo(() => tests.map((test) => ({ test, points: trendOf(test) })), [tests]);
  const times = useMemo(() => lines.flatMap(({ points }) => points.map(({ time }) => time)), [lines]);
  const whole = useMemo(() => wholeSpan(times), [times]);
  const shapes = useMemo(() => sourceShapes(lines.flatMap(({ points }) => points)), [lines]);
  const [chosen, setChosen] = useState<TimeSpan | null>(null);
  const span = chosen ?? whole;
  const hasLine = lines.some(({ points }) => points.length > 0);
  if (whole === null || span === null || !hasLine) {
    return (
      <section className={css.section}>
        <p className={css.note}>{words.noChart}</p>
        {children}
      </section>
    );
  }
  const told = toldSpan(span, times);
  return (
    <section
      className={css.section}
      aria-label={words.chart(lines.map(({ test }) => testName(test, words)).join(', '))}
    >
      <ChartTools span={span} whole={whole} told={told} onChange={setChosen} />
      {lines.map(({ test, points }) =>
        points.length === 0 ? (
          <p key={test.series} className={css.note}>
            {testName(test, words)}: {words.noChart}
          </p>
        ) : (
          <Chart
            key={test.series}
            {...{ test, points, span, whole, told, shapes, help }}
            showName={tests.length > 1}
            onChange={setChosen}
          />
        ),
      )}
      {lines.length === 1 && lines[0]?.points.length === 1 ? <p className={css.note}>{words.onePoint}</p> : null}
      <p id={help} className={css.help}>
        {words.chartKeys}
      </p>
      <Legend shapes={shapes} points={lines.flatMap(({ points }) => points)} />
      {children}
    </section>
  );
}
