import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { formatDate } from '../../format/dates.ts';
import { Link } from '../../routes/link.tsx';
import { timeline, type RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { PartOfRecord, type Part } from './part-of-record.tsx';
import css from './summary.module.css';

/** What a doctor asks for first, then what is worth a look, each one click from all of it. */
export function Whole({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words } = useWords();
  const { news } = overview;
  const at = (change: Partial<RecordPlace>): RecordPlace => {
    const { screen: _screen, ...everything } = timeline;
    return { ...everything, ...change };
  };
  const parts: readonly Part[] = [
    ...(news === null || news.count === 0
      ? []
      : [
          {
            ...{ title: words.news(formatDate(news.since)), place: at({ only: 'new' }), most: 4 },
            ...{ empty: null, showCategory: true },
          },
        ]),
    { title: words.allergies, place: at({ category: 'allergies' }), most: 5, empty: words.noAllergies },
    {
      ...{ title: words.medicines, place: at({ category: 'medicines', only: 'current' }) },
      ...{ most: 8, empty: words.noMedicines },
    },
    {
      ...{ title: words.conditions, place: at({ category: 'conditions', only: 'current' }) },
      ...{ most: 8, empty: words.noConditions },
    },
    {
      ...{ title: words.outside, place: at({ category: 'labs', only: 'out-of-range' }) },
      ...{ most: 5, empty: null, onePerTest: true },
    },
    { title: words.visits, place: at({ category: 'visits' }), most: 3, empty: null },
  ];
  return (
    <>
      {parts.map((part) => (
        <PartOfRecord key={part.title} part={part} />
      ))}
      <p>
        <Link to={timeline} className={css.more}>
          {words.seeAll}
        </Link>
      </p>
    </>
  );
}
