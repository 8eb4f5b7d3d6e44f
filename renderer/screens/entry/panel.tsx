import type { ReactNode } from 'react';
import type { EntryValue, RelatedView } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { rangesText, valueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './values-table.module.css';

/** It has something measured to show, and so stands in the table of results. */
export const isResult = ({ values, entryId }: RelatedView): boolean => values.length > 0 && entryId !== null;

/** The results of a report side by side, in the report's own order. */
export function Panel(props: { readonly results: readonly RelatedView[]; readonly place: RecordPlace }): ReactNode {
  const { entry: labels, named, titled } = useWords();
  const { results } = props;
  if (results.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{labels.panel}</h3>
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{labels.panelTest}</th>
              <th scope="col">{labels.panelResult}</th>
              <th scope="col">{labels.panelExpected}</th>
            </tr>
          </thead>
          <tbody>
            {results.flatMap(({ title, display, entryId, values }) =>
              values.map((value, index) => (
                <tr key={`${entryId}-${index}`}>
                  <th scope="row">
                    <Link to={{ screen: 'record', ...props.place, entryId }}>
                      {value.label === null ? titled(title ?? display ?? labels.showRelated) : named(value.label)}
                    </Link>
                  </th>
                  <Measured value={value} />
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Measured({ value }: { readonly value: EntryValue }): ReactNode {
  const { values: words } = useWords();
  return (
    <>
      <td>
        {valueText(value.text, value.unit, words)} {value.flag === null ? null : <FlagMark flag={value.flag} />}
      </td>
      <td className={css.quiet}>{rangesText(value, words)}</td>
    </>
  );
}
