import type { ReactNode } from 'react';
import type { TestTopic } from '../../../preload/api.ts';
import { useWords } from '../../words/use-words.ts';
import css from './test.module.css';

/** What is measured and what changes it, in our own words; never what it means for the person. */
export function WhatIsThis({ topic }: { readonly topic: TestTopic | null }): ReactNode {
  const { tests: words } = useWords();
  return (
    <section className={css.section}>
      <h2>{words.what}</h2>
      <p className={css.text}>{topic === null ? words.whatUnknown : words.topics[topic].what}</p>
      {topic === null ? null : <p className={css.note}>{words.whatNote}</p>}
    </section>
  );
}
