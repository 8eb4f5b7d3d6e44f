import type { ReactNode } from 'react';
import { Link } from '../../routes/link.tsx';
import type { AskedQuestion } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import css from './ask.module.css';

const examples: readonly (readonly [name: keyof Words['ask']['example'], question: string])[] = [
  ['person', 'Patient'],
  ['weight', 'Observation?code=29463-7&_sort=-date'],
  ['labs', 'Observation?category=laboratory&date=ge2025&_sort=-date'],
  ['zika', 'Condition?code=3928002'],
  ['vaccines', 'Immunization?date=lt2020&_sort=date'],
  ['changed', 'Condition?_sort=-_lastUpdated&_count=10'],
];

const known = 'code, category, date, _id, _lastUpdated, _count, _sort';

/** Where nothing has been asked yet: what can be, and how it is written. */
export function Examples({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const { ask: words } = useWords();
  return (
    <section className={css.section}>
      <h2>{words.examples}</h2>
      <ul className={css.questions}>
        {examples.map(([name, question]) => (
          <li key={question}>
            <Link to={{ screen: 'ask', question, place: asked.place }} className={css.choice}>
              <span>{words.example[name]}</span> <code>{question}</code>
            </Link>
          </li>
        ))}
      </ul>
      <p className={css.quiet}>{words.known(known)}</p>
    </section>
  );
}
