import type { ReactNode } from 'react';
import { layOut } from '../format/chart-layout.ts';
import type { TrendPoint } from '../format/trend.ts';
import css from './sparkline.module.css';

const width = 96;
const height = 32;
const room = 4;

/** The shape of a line, as small as a word; its last point is marked. Says nothing that does not stand beside it in words. */
export function Sparkline({ points }: { readonly points: readonly TrendPoint[] }): ReactNode {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { lines, bands } = layOut(points, { from: first.time, to: Math.max(last.time, first.time + 1) });
  const x = (share: number): number => room + share * (width - 2 * room);
  const y = (share: number): number => room + share * (height - 2 * room);
  return (
    <svg className={css.spark} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {bands.map(({ left, right, top, bottom }, at) => (
        <rect
          key={at}
          className={css.band}
          x={x(Math.max(left, 0))}
          y={y(top)}
          width={x(Math.min(right, 1)) - x(Math.max(left, 0))}
          height={Math.max(y(bottom) - y(top), 0)}
        />
      ))}
      {lines.map((line, at) => (
        <polyline
          key={at}
          className={css.line}
          points={line.map(([across, down]) => `${x(across).toFixed(1)},${y(down).toFixed(1)}`).join(' ')}
        />
      ))}
      {lines.map((line, at) => {
        const [across = 0, down = 0] = line.at(-1) ?? [];
        return <circle key={at} className={css.last} data-outside={last.outside} cx={x(across)} cy={y(down)} r={3} />;
      })}
    </svg>
  );
}
