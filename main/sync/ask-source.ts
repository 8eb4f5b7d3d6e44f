import { ok, type Result } from '../values/result.ts';
import type { Gate } from './gate.ts';
import type { SyncLimits } from './limits.ts';
import type { SourceFailure } from './record-source.ts';

type Answer<T> = Promise<Result<T, SourceFailure>>;

/** `canary` asks for something that the source surely has, to tell one broken thing from a source that is down. */
export type AskSource = <T>(call: () => Answer<T>, canary: (() => Answer<unknown>) | null) => Answer<T>;

/**
 * Asks until there is an answer that waiting cannot better. Being offline, unavailable or asked to slow down is waited
 * for, except where only this one thing stays unavailable.
 */
export function createAskSource(gate: Gate, limits: SyncLimits, signal: AbortSignal): AskSource {
  return async function askSource(call, canary) {
    let failures = 0;
    let unreadable = 0;
    for (;;) {
      await gate.pass(signal);
      if (signal.aborted) return { ok: false, error: aborted };
      const answer = await call();
      if (answer.ok) {
        gate.answered();
        return ok(answer.value);
      }
      // A page that was cut off on the way may come whole the second time.
      if (answer.error.code === 'unreadable-answer' && unreadable++ === 0) continue;
      if (!isTemporary(answer.error)) return answer;
      const mayBeBroken = answer.error.code === 'unavailable' && ++failures >= limits.triesPerPage;
      if (mayBeBroken && canary !== null && (await canary()).ok) return answer;
      gate.closeFor(answer.error);
    }
  };
}

const isTemporary = ({ code }: SourceFailure): boolean =>
  code === 'offline' || code === 'unavailable' || code === 'too-many-requests';

const aborted: SourceFailure = { code: 'aborted', message: 'The reading was stopped. What has been read is kept.' };
