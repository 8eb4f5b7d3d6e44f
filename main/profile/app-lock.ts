// The lock of the whole app: for a computer that others pass by. While it is locked no call but unlocking is answered.
import type { LockCode } from '../secrets/lock-code.ts';
import type { Clock } from '../values/clock.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { watchIdle } from './lock-idle.ts';
import { limitTries } from './lock-tries.ts';
import type { PreferenceStore } from './preferences.ts';

export type LockState = 'off' | 'open' | 'locked';

export interface AppLock {
  readonly state: () => LockState;
  /** `null`: no lock. */
  readonly afterMinutes: () => number | null;
  /** Does nothing where there is no lock. */
  readonly lock: () => void;
  /** The person has just used the app: the minutes begin anew. */
  readonly used: () => void;
  readonly unlock: (code: string) => Promise<Result<null>>;
  /** Puts a lock on; the app stays open until it is locked. Refused where there is one. */
  readonly putOn: (code: string, afterMinutes: number) => Promise<Result<null>>;
  readonly changeMinutes: (afterMinutes: number) => Promise<Result<null>>;
  /** Takes the lock off, for who knows its code. */
  readonly takeOff: (code: string) => Promise<Result<null>>;
}

export interface AppLockParts {
  readonly preferences: PreferenceStore;
  readonly code: LockCode;
  readonly clock: Clock;
  readonly onChange: () => void;
}

/** With a lock the app starts locked. What a person finds who took the item out of the keychain: an open app without one. */
export function createAppLock({ preferences, code, clock, onChange }: AppLockParts): AppLock {
  const minutes = (): number | null => preferences.get().lockAfterMinutes;
  const tries = limitTries(clock);
  let isLocked = minutes() !== null;
  const idle = watchIdle(clock, () => become(true));

  const become = (locked: boolean): void => {
    isLocked = locked && minutes() !== null;
    idle.watch(isLocked ? null : minutes());
    onChange();
  };
  const setMinutes = async (lockAfterMinutes: number | null): Promise<Result<null>> => {
    await preferences.change({ lockAfterMinutes });
    become(false);
    return ok(null);
  };
  const whenRight = async (given: string, then: () => Promise<Result<null>>): Promise<Result<null>> => {
    const compared = await tries.take(() => code.compare(given));
    if (!compared.ok) return compared;
    if (compared.value === 'wrong') return err(wrongCode);
    return compared.value === 'none' ? setMinutes(null) : then();
  };

  return {
    state: () => (minutes() === null ? 'off' : isLocked ? 'locked' : 'open'),
    afterMinutes: minutes,
    lock: () => (minutes() === null || isLocked ? undefined : become(true)),
    used: idle.used,
    unlock: (given) =>
      whenRight(given, async () => {
        become(false);
        return ok(null);
      }),
    async putOn(given, afterMinutes) {
      if (minutes() !== null) return err(alreadyOn);
      const kept = await code.keep(given);
      return kept.ok ? setMinutes(afterMinutes) : kept;
    },
    changeMinutes: async (afterMinutes) => (minutes() === null ? err(notOn) : setMinutes(afterMinutes)),
    takeOff: (given) =>
      whenRight(given, async () => {
        const forgotten = await code.forget();
        return forgotten.ok ? setMinutes(null) : forgotten;
      }),
  };
}

const wrongCode: Failure<'wrong-code'> = {
  code: 'wrong-code',
  message: 'That is not the code. Nothing was changed. Please try again.',
};

const alreadyOn: Failure<'lock-is-on'> = {
  code: 'lock-is-on',
  message: 'There is a lock already. Take it off with its code first, then choose another one.',
};

const notOn: Failure<'lock-is-off'> = {
  code: 'lock-is-off',
  message: 'There is no lock on the app, so nothing was changed.',
};
