import { useMemo, type ReactNode } from 'react';
import type { SeriesPointView, SeriesView } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { changeOf } from '../../format/change.ts';
import { dateOf, formatDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { sourceName, testName } from '../../format/test-rows.ts';
import { trendOf } from '../../format/trend.ts';
import { rangesText, valueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import type { TestCategory } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './tests.module.css';

/** One test: its latest result as the source gave it, the range that came with it, its trend, what has changed, when. */
export function TestRow(props: {
  readonly test: SeriesView;
  readonly category: TestCategory;
  readonly slot: RowSlot;
}): ReactNode {
  const { test, category, slot } = props;
  const words = useWords();
  const trend = useMemo(() => trendOf(test), [test]);
  const [latest, before] = test.points;
  if (latest === undefined) return null;
  const { value } = latest;
  const expected = rangesText(value, words.values);
  const date = dateOf(latest.date);
  return (
    <Link to={{ screen: 'test', category, series: test.series, compared: null }} className={css.row} {...slot}>
      <span className={css.name}>
        <strong>{testName(test, words.tests)}</strong>{' '}
        <span className={css.second}>
          {joined([sourceName(test, words.tests), latest.sourceName ?? words.sourceUnknown])}
        </span>
      </span>{' '}
      <span className={css.latest}>
        {valueText(value.text, value.unit, words.values)} {value.flag === null ? null : <FlagMark flag={value.flag} />}
      </span>{' '}
      <span className={css.expected}>{expected === null ? words.tests.noRange : <Expected range={expected} />}</span>{' '}
      <span className={css.trend}>{trend.length < 2 ? null : <Sparkline points={trend} />}</span>{' '}
      <span className={css.change}>
        <ChangeText latest={latest} before={before} unit={test.unit} />
      </span>{' '}
      <span className={css.date}>{date === null ? words.record.noDate : formatDate(date)}</span>
    </Link>
  );
}

function Expected({ range }: { readonly range: string }): ReactNode {
  const { values: words } = useWords();
  return (
    <>
      <span className={css.word}>{words.expected('')}</span> {range}
    </>
  );
}

function ChangeText(props: {
  readonly latest: SeriesPointView;
  readonly before: SeriesPointView | undefined;
  readonly unit: string | null;
}): ReactNode {
  const { latest, before, unit } = props;
  const { tests: words, values } = useWords();
  const change = before === undefined ? null : changeOf(latest, before, unit);
  if (before === undefined || change === null) return null;
  const said = change.direction === 'same' ? words.same : words[change.direction](valueText(change.text, unit, values));
  const date = dateOf(before.date);
  return (
    <>
      {said} {date === null ? null : <span className={css.since}>{words.since(formatDate(date))}</span>}
    </>
  );
}
