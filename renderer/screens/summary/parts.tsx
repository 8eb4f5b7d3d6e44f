import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { formatCount } from '../../format/numbers.ts';
import { Link } from '../../routes/link.tsx';
import { categoryRoute } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './summary.module.css';

export function Parts({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words, categories } = useWords();
  const parts = overview.categories.filter(({ count }) => count > 0);
  return (
    <section className={css.section}>
      <h2>{words.parts}</h2>
      <ul className={css.parts}>
        {parts.map(({ category, count }) => (
          <li key={category}>
            <Link to={categoryRoute(category)} className={css.part}>
              <span>{categories[category].name}</span> <span>{formatCount(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
