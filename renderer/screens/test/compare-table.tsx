import { useMemo, type ReactNode } from 'react';
import type { SeriesPointView, SeriesView } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { formatDate } from '../../format/dates.ts';
import { sideBySide } from '../../format/side-by-side.ts';
import { testName } from '../../format/test-rows.ts';
import { valueText } from '../../format/values.ts';
import { useWords } from '../../words/use-words.ts';
import table from '../entry/values-table.module.css';
import { MoreButton } from './more-button.tsx';
import css from './test.module.css';
import { useMoreRows } from './use-more-rows.ts';

/** Two tests day by day, as their sources gave them. */
export function CompareTable(props: { readonly test: SeriesView; readonly other: SeriesView }): ReactNode {
  const { test, other } = props;
  const { tests: words, dates } = useWords();
  const days = useMemo(() => sideBySide(test.points, other.points), [test, other]);
  const { shown, next, showMore } = useMoreRows(days);
  return (
    <section className={css.section}>
      <h2>{words.compareTable}</h2>
      <div className={table.wide}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{testName(test, words)}</th>
              <th scope="col">{testName(other, words)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, first, second }) => (
              <tr key={day}>
                <th scope="row" className={table.day}>
                  {day === null ? dates.undated : formatDate(day)}
                </th>
                <Given points={first} />
                <Given points={second} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton next={next} onPress={showMore} />
    </section>
  );
}

function Given({ points }: { readonly points: readonly SeriesPointView[] }): ReactNode {
  const { values: words } = useWords();
  return (
    <td>
      {points.map(({ value, entryId }, at) => (
        <div key={`${entryId} ${at}`}>
          {valueText(value.text, value.unit, words)} {value.flag === null ? null : <FlagMark flag={value.flag} />}
        </div>
      ))}
    </td>
  );
}
