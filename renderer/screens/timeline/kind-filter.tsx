import type { ReactNode } from 'react';
import { categories, type Category } from '../../../preload/api.ts';
import { formatCount } from '../../format/numbers.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './timeline.module.css';

/** What the timeline shows: everything, or some kinds, several at once, each with how much there is of it. */
export function KindFilter(props: {
  readonly place: RecordPlace;
  readonly counts: ReadonlyMap<Category, number>;
}): ReactNode {
  const { place, counts } = props;
  const { record: words, categories: names } = useWords();
  const choose = (kinds: readonly Category[]): void =>
    navigate({ screen: 'record', ...place, kinds, entryId: null }, { replace: true });
  const shown = categories.filter((one) => (counts.get(one) ?? 0) > 0 || place.kinds.includes(one));
  if (shown.length < 2) return null;
  const toggled = (kind: Category): readonly Category[] =>
    categories.filter((one) => (one === kind) !== place.kinds.includes(one));
  return (
    <fieldset className={css.kinds} aria-label={words.kinds}>
      <button type="button" className={css.kind} aria-pressed={place.kinds.length === 0} onClick={() => choose([])}>
        {words.allKinds}
      </button>
      {shown.map((kind) => (
        <button
          key={kind}
          type="button"
          className={css.kind}
          aria-pressed={place.kinds.includes(kind)}
          onClick={() => choose(toggled(kind))}
        >
          {names[kind].name} <span>{formatCount(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}
