import type { ReactNode } from 'react';
import type { ChartLayout } from '../../format/chart-layout.ts';
import type { TrendPoint } from '../../format/trend.ts';
import css from './chart.module.css';
import { PointMark } from './point-mark.tsx';
import type { SourceShapes } from './source-shapes.ts';

/** More than these in sight are a line; of them only those outside their range are marked, until one zooms in. */
const mostMarks = 300;

/** The points in sight, and the last of them written out. */
export function ChartMarks(props: {
  readonly layout: ChartLayout;
  readonly shapes: SourceShapes;
  readonly pointedAt: TrendPoint | null;
}): ReactNode {
  const { layout, shapes, pointedAt } = props;
  const { inSight, across, down } = layout;
  const marked = inSight.length <= mostMarks ? inSight : inSight.filter(({ outside }) => outside).slice(-mostMarks);
  const last = inSight.at(-1);
  return (
    <div className={css.marks} aria-hidden>
      {marked.flatMap((point) =>
        [point.value, ...(point.lower === null ? [] : [point.lower])].map((value, at) => (
          <span
            key={`${point.told.entryId} ${at}`}
            className={css.mark}
            data-pointed={point === pointedAt}
            style={{ left: `${across(point.time) * 100}%`, top: `${down(value) * 100}%` }}
          >
            <PointMark shape={shapes.get(point.told.sourceName) ?? 'circle'} outside={point.outside} />
          </span>
        )),
      )}
      {last === undefined ? null : (
        <span
          className={css.last}
          data-left={across(last.time) > 0.5}
          data-below={down(last.value) < 0.2}
          style={{ left: `${across(last.time) * 100}%`, top: `${down(last.value) * 100}%` }}
        >
          {last.told.converted?.text ?? last.told.value.text}
        </span>
      )}
    </div>
  );
}
