import type { ReactNode } from 'react';
import { useStatus } from '../bridge/use-status.ts';
import { useWords } from '../words/use-words.ts';
import css from './bands.module.css';
import { useLeave } from './use-leave.ts';

/** A thin line on top for what must never be forgotten: these people are made up; nothing of this is kept. */
export function Bands(): ReactNode {
  const words = useWords();
  const { profile, keptIn } = useStatus();
  const leave = useLeave();
  if (profile === 'practice') {
    return (
      <section className={css.band} aria-label={words.frame.practiceMenu}>
        <p>{words.frame.practiceBand}</p>
        <button type="button" className={css.leave} onClick={leave}>
          {words.frame.leavePractice}
        </button>
      </section>
    );
  }
  if (keptIn === 'disk') return null;
  return (
    <div className={css.band}>
      <p>{words.frame.memoryBand}</p>
    </div>
  );
}
