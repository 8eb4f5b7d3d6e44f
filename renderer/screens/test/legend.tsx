import type { ReactNode } from 'react';
import type { TrendPoint } from '../../format/trend.ts';
import { useWords } from '../../words/use-words.ts';
import css from './chart.module.css';
import { PointMark } from './point-mark.tsx';
import type { SourceShapes } from './source-shapes.ts';

/** What the shapes, the ring and the band mean. */
export function Legend(props: { readonly shapes: SourceShapes; readonly points: readonly TrendPoint[] }): ReactNode {
  const { shapes, points } = props;
  const words = useWords();
  return (
    <ul className={css.legend}>
      {[...shapes].map(([source, shape]) => (
        <li key={source ?? ''}>
          <PointMark shape={shape} outside={false} />
          {source ?? words.sourceUnknown}
        </li>
      ))}
      {points.some(({ outside }) => outside) ? (
        <li>
          <PointMark shape="circle" outside />
          {words.tests.ringed}
        </li>
      ) : null}
      {points.some(({ low, high }) => low !== null || high !== null) ? (
        <li>
          <span className={css.bandSample} />
          {words.tests.band}
        </li>
      ) : null}
    </ul>
  );
}
