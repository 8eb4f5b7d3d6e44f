import type { Failure } from '../values/result.ts';
import type { CallName } from '../../preload/api.ts';
import { ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { statusAfter, statusView } from './status-view.ts';

export function lockCalls(parts: CallParts): HandlersOf<'lock'> {
  const { lock } = parts;
  const thenStatus = statusAfter(parts);
  return {
    async 'lock.now'() {
      lock.lock();
      return ok(statusView(parts));
    },
    async 'lock.used'() {
      lock.used();
      return ok(null);
    },
    'lock.unlock': ({ code }) => thenStatus(lock.unlock(code)),
    'lock.putOn': ({ code, afterMinutes }) => thenStatus(lock.putOn(code, afterMinutes)),
    'lock.changeMinutes': ({ afterMinutes }) => thenStatus(lock.changeMinutes(afterMinutes)),
    'lock.takeOff': ({ code }) => thenStatus(lock.takeOff(code)),
  };
}

const whileLocked: ReadonlySet<CallName> = new Set(['app.status', 'settings.get', 'lock.now', 'lock.unlock']);

/** Why a call is not answered now: the app is locked, and it would tell or change something. */
export const refusedWhileLocked = ({ lock }: Pick<CallParts, 'lock'>, name: CallName): Failure | null =>
  lock.state() === 'locked' && !whileLocked.has(name) ? locked : null;

const locked: Failure<'locked'> = {
  code: 'locked',
  message: 'Chartkeeper is locked. Your record is safe. Type your code to go on.',
};
