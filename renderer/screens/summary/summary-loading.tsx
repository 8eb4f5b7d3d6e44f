import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { Bone, SkeletonRows } from '../../components/skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './summary.module.css';

/** As the summary will stand there, without its words. */
export function SummaryLoading(): ReactNode {
  const { summary: words } = useWords();
  return (
    <>
      <PageTitle title={words.title} about={<Bone width={28} height={1.5} />} />
      <div className={css.facts}>
        <Bone width={30} height={1.5} />
      </div>
      <div className={css.columns}>
        <div className={css.section}>
          <h2>{words.allergies}</h2>
          <SkeletonRows count={6} />
        </div>
        <div className={css.section}>
          <h2>{words.sources}</h2>
          <SkeletonRows count={3} />
        </div>
      </div>
    </>
  );
}
