import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { EntryDetail, SeriesPointView, SeriesView } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { ResultCell } from '../../components/result-cell.tsx';
import { TrendChart } from '../../components/trend-chart.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { formatCount } from '../../format/numbers.ts';
import { trendOf } from '../../format/trend.ts';
import { Link } from '../../routes/link.tsx';
import { isTestCategory, type RecordPlace, type TestCategory } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './values-table.module.css';

/** What was measured here, and on other days: a line, and the same as a table. */
export function OverTime(props: { readonly entry: EntryDetail; readonly place: RecordPlace }): ReactNode {
  const { entry, place } = props;
  if (!entry.values.some(({ series }) => series !== null)) return null;
  const category = isTestCategory(entry.category) ? entry.category : null;
  return <Lines entryId={entry.id} category={category} place={place} />;
}

function Lines(props: {
  readonly entryId: number;
  /** Of what has a page of its own for each test. */
  readonly category: TestCategory | null;
  readonly place: RecordPlace;
}): ReactNode {
  const { entryId, category, place } = props;
  const { data } = useCall('record.series', { entryId });
  const lines = data?.filter(({ points }) => points.length > 1) ?? [];
  return lines.map((line, index) => (
    <Line key={index} {...{ line, category, entryId, place }} isOnly={lines.length === 1} />
  ));
}

function Line(props: {
  readonly line: SeriesView;
  readonly isOnly: boolean;
  readonly category: TestCategory | null;
  readonly entryId: number;
  readonly place: RecordPlace;
}): ReactNode {
  const { line, isOnly, category, entryId, place } = props;
  const { entry: labels, tests } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? line.points : line.points.slice(0, atFirst);
  const trend = trendOf(line);
  return (
    <section className={css.section}>
      <h3>{isOnly ? labels.overTime : labels.overTimeOf(line.title)}</h3>
      {trend.length < 2 ? null : <TrendChart points={trend} unit={line.unit} label={labels.chartOf(line.title)} />}
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{labels.date}</th>
              <th scope="col">{labels.panelResult}</th>
              <th scope="col">{labels.source}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point, index) => (
              <Point key={index} point={point} unit={line.unit} isHere={point.entryId === entryId} place={place} />
            ))}
          </tbody>
        </table>
      </div>
      {category === null ? null : (
        <p>
          <Link to={{ screen: 'test', category, series: line.series, compared: null }}>
            {isOnly ? tests.openPage : tests.openPageOf(line.title)}
          </Link>
        </p>
      )}
      {line.points.length > shown.length ? (
        <div>
          <Button variant="subtle" onClick={() => setAll(true)}>
            {labels.showAllPoints(formatCount(line.points.length))}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Point(props: {
  readonly point: SeriesPointView;
  readonly unit: string | null;
  readonly isHere: boolean;
  readonly place: RecordPlace;
}): ReactNode {
  const { point, unit, isHere, place } = props;
  const words = useWords();
  const { entryId } = point;
  const date = dateOf(point.date);
  const day = date === null ? words.dates.undated : formatDate(date);
  return (
    <tr {...(isHere ? { 'aria-current': true } : {})}>
      <th scope="row" className={css.day}>
        {isHere ? day : <Link to={{ screen: 'record', ...place, entryId }}>{day}</Link>}
      </th>
      <ResultCell point={point} unit={unit} />
      <td className={css.quiet}>{point.sourceName ?? words.sourceUnknown}</td>
    </tr>
  );
}

/** As many as can be taken in at a glance. */
const atFirst = 6;
