import type { ReactNode } from 'react';
import type { EntryValue } from '../../../preload/api.ts';
import { FlagMark } from '../../components/flag-mark.tsx';
import { rangeText, valueText } from '../../format/values.ts';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';

/** Each value with its unit, the range that the lab expects, and the lab's own word on it. */
export function Values({ values }: { readonly values: readonly EntryValue[] }): ReactNode {
  const { entry: labels } = useWords();
  if (values.length === 0) return null;
  return (
    <section className={css.section} aria-label={labels.results}>
      <ul className={css.values}>
        {values.map((value, index) => (
          <Value key={index} value={value} />
        ))}
      </ul>
    </section>
  );
}

function Value({ value }: { readonly value: EntryValue }): ReactNode {
  const { values: words, named } = useWords();
  const ranges = value.ranges.flatMap((range) => rangeText(range, value.unit, words) ?? []);
  const outside = value.flag !== null && outsideMeanings.has(value.flag.meaning);
  return (
    <li>
      {value.label === null ? null : <span className={css.label}>{named(value.label)}</span>}
      <span className={css.number}>{valueText(value.text, value.unit, words)}</span>
      {ranges.length === 0 ? null : <span className={css.expected}>{words.expected(ranges.join('; '))}</span>}
      {value.flag === null ? null : <FlagMark flag={value.flag} />}
      {outside ? <span className={css.label}>{words.outOfRange}</span> : null}
    </li>
  );
}

const outsideMeanings: ReadonlySet<string> = new Set(['low', 'high', 'abnormal', 'critical']);
