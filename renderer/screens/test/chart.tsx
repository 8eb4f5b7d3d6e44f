import { useMemo, type ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { tickTexts, timeTicks } from '../../format/axis.ts';
import { layOut } from '../../format/chart-layout.ts';
import { dateOf, formatDate, formatDayOf } from '../../format/dates.ts';
import { testName } from '../../format/test-rows.ts';
import type { TimeSpan } from '../../format/time-span.ts';
import type { TrendPoint } from '../../format/trend.ts';
import { valueText } from '../../format/values.ts';
import { useWords } from '../../words/use-words.ts';
import css from './chart.module.css';
import { ChartDrawing } from './chart-drawing.tsx';
import { ChartMarks } from './chart-marks.tsx';
import type { SourceShapes } from './source-shapes.ts';
import { useChartGestures } from './use-chart-gestures.ts';

interface ChartProps {
  readonly test: SeriesView;
  /** The oldest first. */
  readonly points: readonly TrendPoint[];
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  /** The span in words. */
  readonly told: TimeSpan;
  readonly shapes: SourceShapes;
  /** Id of what says how it is used. */
  readonly help: string;
  /** Where there is another beside it. */
  readonly showName: boolean;
  readonly onChange: (span: TimeSpan | null) => void;
}

/** One line over a span of time. What is drawn is said in words too, and stands in the table. */
export function Chart(props: ChartProps): ReactNode {
  const { test, points, span, whole, told, shapes, help, showName, onChange } = props;
  const { tests: words, named } = useWords();
  const layout = useMemo(() => layOut(points, span), [points, span]);
  const gestures = useChartGestures({ span, whole, layout, onChange });
  const texts = tickTexts(layout.ticks);
  const name = testName(test, words);
  const summary = useSummary(points, test.unit);
  return (
    <figure className={css.chart}>
      <figcaption className={css.caption}>
        {showName ? <strong>{name}</strong> : null}
        <span>{named(test.unit ?? '')}</span>
        <PointTold point={gestures.pointedAt} unit={test.unit} />
      </figcaption>
      <div className={css.values} aria-hidden>
        {layout.ticks.map((tick, at) => (
          <span key={tick} style={{ top: `${layout.down(tick) * 100}%` }}>
            {texts[at]}
          </span>
        ))}
      </div>
      <div className={css.drawing} {...gestures.pointer}>
        <input
          className={css.slider}
          type="range"
          aria-label={`${words.chart(name)}. ${summary}`}
          aria-describedby={help}
          aria-valuetext={words.shows(formatDayOf(told.from), formatDayOf(told.to))}
          {...gestures.slider}
        />
        <ChartDrawing layout={layout} span={span} />
        <ChartMarks layout={layout} shapes={shapes} pointedAt={gestures.pointedAt} />
        {layout.inSight.length === 0 ? <p className={css.none}>{words.noneInSpan}</p> : null}
        {gestures.selected === null ? null : <Selected {...gestures.selected} />}
      </div>
      <div className={css.times} aria-hidden>
        {timeTicks(span, 6).map(({ time, text }) => (
          <span key={time} style={{ left: `${layout.across(time) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </figure>
  );
}

function Selected({ left, right }: { readonly left: number; readonly right: number }): ReactNode {
  return <div className={css.selected} style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }} />;
}

/** The point that the mouse is nearest to. */
function PointTold(props: { readonly point: TrendPoint | null; readonly unit: string | null }): ReactNode {
  const { named, values } = useWords();
  const { point, unit } = props;
  if (point === null) return null;
  const { value, converted, date, sourceName } = point.told;
  const text = converted === null ? valueText(value.text, value.unit, values) : valueText(converted.text, unit, values);
  const day = dateOf(date);
  return (
    <span className={css.told} aria-hidden>
      {[day === null ? null : formatDate(day), text, named(value.flag?.text ?? ''), sourceName]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}

/** How many, from when to when, the lowest and the highest. */
function useSummary(points: readonly TrendPoint[], unit: string | null): string {
  const { tests: words, named, values } = useWords();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const textOf = ({ told }: TrendPoint): string => valueText(told.converted?.text ?? told.value.text, unit, values);
  const dayOf = ({ told }: TrendPoint): string => formatDate(dateOf(told.date) ?? '');
  const lowest = points.reduce((best, one) => (one.value < best.value ? one : best));
  const highest = points.reduce((best, one) => (one.value > best.value ? one : best));
  return [
    words.summary(points.length, dayOf(first), dayOf(last)),
    words.lowestHighest(textOf(lowest), textOf(highest)),
    `${words.latest}: ${[textOf(last), named(last.told.value.flag?.text ?? '')].filter(Boolean).join(', ')}`,
  ].join('. ');
}
