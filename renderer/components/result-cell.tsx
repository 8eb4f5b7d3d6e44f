import type { ReactNode } from 'react';
import type { SeriesPointView } from '../../preload/api.ts';
import { valueText } from '../format/values.ts';
import { useWords } from '../words/use-words.ts';
import { FlagMark } from './flag-mark.tsx';
import css from './result-cell.module.css';

/** A result in the unit of its line; where it was converted, or could not be, that is said. */
export function ResultCell(props: { readonly point: SeriesPointView; readonly unit: string | null }): ReactNode {
  const { point, unit } = props;
  const { entry: words, values } = useWords();
  const { value, converted } = point;
  const given = valueText(value.text, value.unit, values);
  const isOther = converted === null && value.number !== null && value.unit !== unit;
  return (
    <td>
      {converted === null ? given : valueText(converted.text, unit, values)}{' '}
      {value.flag === null ? null : <FlagMark flag={value.flag} />}
      {converted === null ? null : <div className={css.quiet}>{words.given(given)}</div>}
      {isOther ? <div className={css.quiet}>{words.otherUnit}</div> : null}
    </td>
  );
}
