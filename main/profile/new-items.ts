import type { SyncProgress } from '../sync/sync.ts';

/** Answers whether a reading has just ended that brought something; once for each reading. */
export function createNewItemsWatch(): (progress: Pick<SyncProgress, 'state' | 'added' | 'finishedAt'>) => boolean {
  let reading = false;
  return ({ state, added, finishedAt }) => {
    const ended = reading && state !== 'reading' && finishedAt !== null;
    if (state === 'reading') reading = true;
    else if (finishedAt !== null) reading = false;
    return ended && added > 0;
  };
}
