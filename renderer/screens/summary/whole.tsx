import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { timeline, type RecordPlace } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { newestOfEach, worstFirst } from './choose-rows.ts';
import { PartOfRecord, type Part } from './part-of-record.tsx';
import { Sources } from './sources.tsx';
import css from './summary.module.css';
import { WhatIsMissing } from './what-is-missing.tsx';

/** What a doctor asks for first; beside it what is worth a look. Each is one click from all of it. */
export function Whole({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words } = useWords();
  return (
    <div className={css.columns}>
      <div className={css.stack}>
        {askedFirst(words).map((part) => (
          <PartOfRecord key={part.title} part={part} />
        ))}
        <Sources overview={overview} />
      </div>
      <div className={css.stack}>
        {worthALook(words).map((part) => (
          <PartOfRecord key={part.title} part={part} />
        ))}
        <WhatIsMissing quarantined={overview.quarantined} />
      </div>
    </div>
  );
}

function at(change: Partial<RecordPlace>): RecordPlace {
  const { screen: _screen, ...everything } = timeline;
  return { ...everything, ...change };
}

const askedFirst = (words: Words['summary']): readonly Part[] => [
  {
    ...{ title: words.allergies, place: at({ category: 'allergies' }), only: ['current', 'unknown'] },
    ...{ most: 6, empty: words.noAllergies, choose: worstFirst },
  },
  {
    ...{ title: words.medicines, place: at({ category: 'medicines', only: 'current' }) },
    ...{ most: 8, empty: words.noMedicines, hideStatus: true },
  },
  {
    ...{ title: words.conditions, place: at({ category: 'conditions', only: 'current' }) },
    ...{ most: 8, empty: words.noConditions, hideStatus: true },
  },
];

const worthALook = (words: Words['summary']): readonly Part[] => [
  {
    ...{ title: words.outside, place: at({ category: 'labs', only: 'out-of-range' }) },
    ...{ most: 5, empty: words.noneOutside, choose: newestOfEach },
  },
  { title: words.visits, place: at({ category: 'visits' }), most: 3, empty: null, hideStatus: true },
];
