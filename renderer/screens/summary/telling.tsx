import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './summary.module.css';

/** What is worth a look, said without alarm: the labs' own marks, and what came in a form that nobody could read. */
export function Telling({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words } = useWords();
  const { outOfRange, quarantined } = overview;
  return (
    <>
      {outOfRange === 0 ? null : (
        <p className={css.fact}>
          <Icon name="high" size={14} solid />
          <span>
            {words.outOfRange(outOfRange)} <Link to={{ ...timeline, only: 'out-of-range' }}>{words.seeLabs}</Link>
          </span>
        </p>
      )}
      {quarantined === 0 ? null : (
        <p className={css.fact}>
          <Icon name="warning" size={14} />
          <span>
            {words.quarantined(quarantined)} {words.quarantinedAbout}
          </span>
        </p>
      )}
    </>
  );
}
