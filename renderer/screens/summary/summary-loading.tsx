import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { Bone, SkeletonRows } from '../../components/skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import { Section } from './section.tsx';
import css from './summary.module.css';

/** As the summary will stand there, without its words. */
export function SummaryLoading(): ReactNode {
  const { summary: words } = useWords();
  return (
    <>
      <PageTitle title={words.title} about={<Bone width={28} height={1.5} />} />
      <div className={css.columns}>
        <div className={css.stack}>
          <Section title={words.allergies}>
            <SkeletonRows count={2} />
          </Section>
          <Section title={words.medicines}>
            <SkeletonRows count={3} />
          </Section>
        </div>
        <div className={css.stack}>
          <Section title={words.outside}>
            <SkeletonRows count={3} />
          </Section>
          <Section title={words.visits}>
            <SkeletonRows count={2} />
          </Section>
        </div>
      </div>
    </>
  );
}
