// Guessing the code of the lock is slow.
import type { Clock } from '../values/clock.ts';
import { err, type Failure, type Result } from '../values/result.ts';

export interface Tries {
  readonly take: <T extends string>(compare: () => Promise<Result<T>>) => Promise<Result<T>>;
}

const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

/** One try at a time. After five wrong ones each costs a wait that doubles, up to a quarter of an hour. */
export function limitTries(clock: Clock): Tries {
  let wrong = 0;
  let openAt = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(compare) {
      const answer = last.then(async () => {
        const left = openAt - clock.monotonic();
        if (left > 0) return err(tooManyTries(left));
        const compared = await compare();
        if (!compared.ok) return compared;
        wrong = compared.value === 'wrong' ? wrong + 1 : 0;
        if (wrong >= freeTries) {
          openAt = clock.monotonic() + Math.min(longestWaitMs, firstWaitMs * 2 ** (wrong - freeTries));
        }
        return compared;
      });
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

const tooManyTries = (leftMs: number): Failure<'too-many-tries'> => {
  const minutes = Math.ceil(leftMs / 60_000);
  return {
    code: 'too-many-tries',
    message: `The code was wrong too often. Nothing was changed. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  };
};
