import type { ReactNode } from 'react';
import css from './chart.module.css';
import type { PointShape } from './source-shapes.ts';

const size = 20;

/** A point in the shape of its source; in a ring where the lab marked it as outside its range. */
export function PointMark(props: { readonly shape: PointShape; readonly outside: boolean }): ReactNode {
  const { shape, outside } = props;
  return (
    <svg className={css.shape} width={size} height={size} viewBox="-10 -10 20 20" aria-hidden>
      {outside ? <circle className={css.ring} r={8} /> : null}
      <path className={css.dot} d={paths[shape]} />
    </svg>
  );
}

const paths: Readonly<Record<PointShape, string>> = {
  circle: 'M0 -4a4 4 0 1 1 0 8a4 4 0 1 1 0 -8',
  square: 'M-3.5 -3.5h7v7h-7Z',
  triangle: 'M0 -4.8L4.6 3.6H-4.6Z',
  diamond: 'M0 -5L5 0L0 5L-5 0Z',
};
