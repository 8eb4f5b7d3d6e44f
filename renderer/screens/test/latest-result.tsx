import type { ReactNode } from 'react';
import type { SeriesView } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { rangesText, valueText } from '../../format/values.ts';
import { useWords } from '../../words/use-words.ts';
import css from './test.module.css';

/** The newest result as its source gave it, with the range that came with it. */
export function LatestResult({ test }: { readonly test: SeriesView }): ReactNode {
  const words = useWords();
  const [latest] = test.points;
  if (latest === undefined) return null;
  const { value } = latest;
  const date = dateOf(latest.date);
  const range = rangesText(value, words.values);
  return (
    <p className={css.latest}>
      <span className={css.quiet}>{words.tests.latest}</span>{' '}
      <strong className={css.number}>{valueText(value.text, value.unit, words.values)}</strong>{' '}
      {value.flag === null ? null : <FlagMark flag={value.flag} />}{' '}
      <span className={css.quiet}>
        {joined([
          range === null ? words.tests.noRange : words.values.expected(range),
          date === null ? words.dates.undated : formatDate(date),
          latest.sourceName ?? words.sourceUnknown,
        ])}
      </span>
    </p>
  );
}
