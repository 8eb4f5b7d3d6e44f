import type { ReactNode } from 'react';
import { timeTicks } from '../../format/axis.ts';
import type { ChartLayout } from '../../format/chart-layout.ts';
import type { TimeSpan } from '../../format/time-span.ts';
import css from './chart.module.css';

const width = 1000;
const height = 300;

/** Grid, bands and lines, stretched to whatever room there is. */
export function ChartDrawing(props: { readonly layout: ChartLayout; readonly span: TimeSpan }): ReactNode {
  const { layout, span } = props;
  const { ticks, bands, lines, across, down } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
      {bands.map(({ left, right, top, bottom }, at) => (
        <rect
          key={at}
          className={css.band}
          x={clipped(left) * width}
          y={top * height}
          width={(clipped(right) - clipped(left)) * width}
          height={Math.max(bottom - top, 0) * height}
        />
      ))}
      {ticks.map((tick) => (
        <line
          key={tick}
          className={css.grid}
          {...{ x1: 0, x2: width, y1: down(tick) * height, y2: down(tick) * height }}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {timeTicks(span, 6).map(({ time }) => (
        <line
          key={time}
          className={css.grid}
          {...{ x1: across(time) * width, x2: across(time) * width, y1: 0, y2: height }}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {lines.map((line, at) => (
        <polyline
          key={at}
          className={css.line}
          points={line.map(([x, y]) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`).join(' ')}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

const clipped = (share: number): number => Math.min(Math.max(share, 0), 1);
