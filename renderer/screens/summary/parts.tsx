import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { formatCount } from '../../format/numbers.ts';
import { Link } from '../../routes/link.tsx';
import { categoryRoute, timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Section } from './section.tsx';
import css from './summary.module.css';

/** All parts of the record that hold something. */
export function Parts({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words, categories } = useWords();
  const { screen: _screen, ...everything } = timeline;
  const parts = overview.categories.filter(({ count }) => count > 0);
  return (
    <Section title={words.parts} to={everything} toWords={words.seeAll}>
      <ul className={css.parts}>
        {parts.map(({ category, count }) => (
          <li key={category}>
            <Link to={categoryRoute(category)} className={css.part}>
              <span>{categories[category].name}</span> <span>{formatCount(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
