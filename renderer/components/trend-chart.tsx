import type { ReactNode } from 'react';
import { formatDayOf } from '../format/dates.ts';
import type { TrendPoint } from '../format/trend.ts';
import { valueText } from '../format/values.ts';
import { useWords } from '../words/use-words.ts';
import css from './trend-chart.module.css';

/**
 * The person's own line, each point's range as a soft band, points outside it ringed. `points`: two at least, the oldest
 * first. A table beneath has to say the same.
 */
export function TrendChart(props: {
  readonly points: readonly TrendPoint[];
  readonly unit: string | null;
  readonly label: string;
}): ReactNode {
  const { points, unit, label } = props;
  const { values: words } = useWords();
  const scale = scaleOf(points);
  const at = ({ time, value }: TrendPoint): string => `${scale.x(time).toFixed(1)},${scale.y(value).toFixed(1)}`;
  const lines = [points, points.flatMap((point) => (point.lower === null ? [] : [{ ...point, value: point.lower }]))];
  const [first] = points;
  const last = points.at(-1);
  return (
    <figure className={css.chart} aria-label={label}>
      <div className={css.limits} aria-hidden>
        <span>{valueText(short(scale.top), unit, words)}</span>
        <span>{valueText(short(scale.bottom), unit, words)}</span>
      </div>
      <div className={css.drawing}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
          {bands(points, scale).map((corners, index) => (
            <polygon key={index} points={corners} className={css.band} />
          ))}
          {lines.map((line, index) => (
            <polyline
              key={index}
              points={line.map(at).join(' ')}
              className={css.line}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <div className={css.marks} data-many={points.length > many} aria-hidden>
          {lines.flat().map((point, index) => (
            <span
              key={index}
              className={css.mark}
              data-outside={point.outside}
              style={{
                left: `${(scale.x(point.time) / width) * 100}%`,
                top: `${(scale.y(point.value) / height) * 100}%`,
              }}
            />
          ))}
        </div>
      </div>
      <figcaption className={css.ends} aria-hidden>
        <span>{first === undefined ? null : formatDayOf(first.time)}</span>
        <span>{last === undefined ? null : formatDayOf(last.time)}</span>
      </figcaption>
    </figure>
  );
}

/** More than these are a line rather than points. */
const many = 30;

const width = 400;
const height = 120;

interface Scale {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** From the least to the greatest value or limit, with some room; a single moment stands in the middle. */
function scaleOf(points: readonly TrendPoint[]): Scale {
  const values = points.flatMap(({ value, lower, low, high }) => [value, lower ?? value, low ?? value, high ?? value]);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.08;
  const [bottom, top] = [least - room, greatest + room];
  const times = points.map(({ time }) => time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return {
    x: (time) => (from === to ? width / 2 : ((time - from) / (to - from)) * width),
    y: (value) => height - ((value - bottom) / (top - bottom)) * height,
    ...{ top, bottom },
  };
}

/** Between each two points that have a range; a side that is open goes to the edge. */
function bands(points: readonly TrendPoint[], { x, y, top, bottom }: Scale): readonly string[] {
  const hasRange = ({ low, high }: TrendPoint): boolean => low !== null || high !== null;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || !hasRange(point) || !hasRange(next)) return [];
    const corners = [
      [x(point.time), y(point.high ?? top)],
      [x(next.time), y(next.high ?? top)],
      [x(next.time), y(next.low ?? bottom)],
      [x(point.time), y(point.low ?? bottom)],
    ];
    return [corners.map((corner) => corner.map((part) => part.toFixed(1)).join(',')).join(' ')];
  });
}

const short = (value: number): string => String(Number(value.toPrecision(3)));
