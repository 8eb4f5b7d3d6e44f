// The first screen: what this is in one sentence, and the doors. Here too it is said why a record could not be opened.
import type { ReactNode } from 'react';
import { useStatus } from '../../bridge/use-status.ts';
import { Brand } from '../../components/brand.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import { AddDoor } from './add-door.tsx';
import { ConnectDoor } from './connect-door.tsx';
import { OwnDoor } from './own-door.tsx';
import { PracticeDoor } from './practice-door.tsx';
import { Problem } from './problem.tsx';
import css from './welcome.module.css';

export function Welcome(): ReactNode {
  const { welcome } = useWords();
  const { people, person, problem } = useStatus();
  const several = people.length > 1;
  const toOpen = people.filter(
    ({ id, hasRecord }) => (several || hasRecord) && !(problem !== null && id === person?.id),
  );
  return (
    <Scroller>
      <main className={css.page} id="page">
        <Brand />
        <div className={css.body}>
          <div className={css.words}>
            <PageTitle title={welcome.title} about={welcome.lead} />
          </div>
          {problem === null || person === null ? null : <Problem problem={problem} personId={person.id} />}
          <OwnDoor people={toOpen} />
          <div className={css.doors}>
            <PracticeDoor />
            {people.some(({ hasRecord }) => hasRecord) ? <AddDoor /> : <ConnectDoor />}
          </div>
        </div>
        <p className={css.foot}>
          <Link to={{ screen: 'settings' }}>{welcome.settings}</Link>
        </p>
      </main>
    </Scroller>
  );
}
