import type { SyncProgress } from '../sync/sync.ts';
import type { Preferences } from './preferences.ts';

type Ending = Pick<SyncProgress, 'state' | 'added' | 'finishedAt'>;

/** Answers whether a reading has just ended that brought something; once for each reading. */
function createNewItemsWatch(): (progress: Ending) => boolean {
  let reading = false;
  return ({ state, added, finishedAt }) => {
    const ended = reading && state !== 'reading' && finishedAt !== null;
    if (state === 'reading') reading = true;
    else if (finishedAt !== null) reading = false;
    return ended && added > 0;
  };
}

/** Says on the desktop that a reading brought something: where that is wanted, and while nobody looks at the window. */
export function createNewItemsNotice(parts: {
  readonly preferences: { readonly get: () => Pick<Preferences, 'notify'> };
  readonly isAway: () => boolean;
  readonly show: () => void;
}): (progress: Ending) => void {
  const hasNewItems = createNewItemsWatch();
  return (progress) => {
    if (hasNewItems(progress) && parts.preferences.get().notify && parts.isAway()) parts.show();
  };
}
