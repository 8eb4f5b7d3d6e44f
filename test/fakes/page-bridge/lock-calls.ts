import type { LockView } from '../../../preload/api.ts';
import { answer, later, refuse, type HandlersOf, type Tell } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';

/** The code of a scene that has a lock is "1234". Behind the lock is the record that was open. */
export function lockCalls(state: MadeUpState, tell: Tell): HandlersOf<'lock'> {
  let code = '1234';
  const behind = state.status;
  /** As in the app, the event comes well before the answer. */
  const become = async (lock: LockView) => {
    state.status = { ...behind, lock };
    tell('status.changed', state.status);
    await later(50);
    return answer(state.status);
  };
  const { afterMinutes } = state.status.lock;
  const off: LockView = { state: 'off', afterMinutes: null };
  const wrong = refuse('wrong-code', 'That is not the code. Nothing was changed. Please try again.');
  return {
    'lock.now': async () => become({ state: 'locked', afterMinutes }),
    'lock.used': async () => answer(null),
    async 'lock.unlock'({ code: given }) {
      await later(200);
      return given === code ? become({ state: 'open', afterMinutes }) : wrong;
    },
    async 'lock.putOn'(given) {
      ({ code } = given);
      return become({ state: 'open', afterMinutes: given.afterMinutes });
    },
    'lock.changeMinutes': async (given) => become({ state: 'open', afterMinutes: given.afterMinutes }),
    'lock.takeOff': async ({ code: given }) => (given === code ? become(off) : wrong),
  };
}
