import type { ReactNode } from 'react';
import type { SeriesPointView, SeriesView } from '../../../preload/api.ts';
import { ResultCell } from '../../components/result-cell.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { formatCount } from '../../format/numbers.ts';
import { testName } from '../../format/test-rows.ts';
import { rangesText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import { timeline, type TestCategory } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { MoreButton } from './more-button.tsx';
import table from '../entry/values-table.module.css';
import css from './test.module.css';
import { useMoreRows } from './use-more-rows.ts';

/** As the store gives at most of one line. */
const mostPoints = 5000;

/** Every result of a test with its range and where it came from, the newest first; conversions are told. */
export function ResultTable(props: {
  readonly test: SeriesView;
  readonly category: TestCategory;
  readonly isOnly: boolean;
}): ReactNode {
  const { test, category, isOnly } = props;
  const { tests: words, entry: labels } = useWords();
  const { shown, next, showMore } = useMoreRows(test.points);
  return (
    <section className={css.section}>
      <h2>{isOnly ? words.table : `${words.table}: ${testName(test, words)}`}</h2>
      {test.points.length < mostPoints ? null : (
        <p className={css.note}>{words.onlyNewest(formatCount(test.points.length))}</p>
      )}
      <div className={table.wide}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{labels.date}</th>
              <th scope="col">{labels.panelResult}</th>
              <th scope="col">{labels.panelExpected}</th>
              <th scope="col">{labels.source}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point, at) => (
              <ResultRow key={`${point.entryId} ${at}`} point={point} unit={test.unit} category={category} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton next={next} onPress={showMore} />
    </section>
  );
}

function ResultRow(props: {
  readonly point: SeriesPointView;
  readonly unit: string | null;
  readonly category: TestCategory;
}): ReactNode {
  const { point, unit, category } = props;
  const words = useWords();
  const { value, entryId } = point;
  const date = dateOf(point.date);
  return (
    <tr>
      <th scope="row" className={table.day}>
        <Link to={{ ...timeline, category, entryId }}>{date === null ? words.dates.undated : formatDate(date)}</Link>
      </th>
      <ResultCell point={point} unit={unit} />
      <td className={table.quiet}>{rangesText(value, words.values) ?? words.tests.noRange}</td>
      <td className={table.quiet}>{point.sourceName ?? words.sourceUnknown}</td>
    </tr>
  );
}
