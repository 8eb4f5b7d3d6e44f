import { err, ok, type Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { HttpAnswer, HttpRequest } from './send-once.ts';
import type { Grant, Granted, TokenKeeper } from './token-keeper.ts';

export interface Session {
  /** Signs in where that is needed. */
  accessToken(signal: AbortSignal): Promise<Result<string, OneUpFailure>>;
  /** With the access token in its header. A 401 renews it once; a second 401 stands. */
  ask(request: HttpRequest): Promise<Result<HttpAnswer, OneUpFailure>>;
}

export function createSession(http: Http, keeper: TokenKeeper): Session {
  const send = (request: HttpRequest, { accessToken }: Grant): Promise<Result<HttpAnswer, OneUpFailure>> =>
    http.ask({ ...request, headers: { ...request.headers, authorization: `Bearer ${accessToken}` } });
  return {
    async accessToken(signal) {
      const given = await unlessAborted(keeper.grant(), signal);
      return given.ok ? ok(given.value.accessToken) : given;
    },
    async ask(request) {
      const first = await unlessAborted(keeper.grant(), request.signal);
      if (!first.ok) return first;
      const answer = await send(request, first.value);
      if (!answer.ok || answer.value.status !== 401 || first.value.fresh) return answer;
      const second = await unlessAborted(keeper.grantInsteadOf(first.value), request.signal);
      return second.ok ? send(request, second.value) : second;
    },
  };
}

/** Whoever gives up goes at once; what they waited for goes on for the others. */
function unlessAborted(granted: Promise<Granted>, signal: AbortSignal): Promise<Granted> {
  // A signal of its own: many may wait with the same one, and Node warns of more than ten listeners.
  const own = AbortSignal.any([signal]);
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(err(failed('aborted')));
    if (own.aborted) giveUp();
    own.addEventListener('abort', giveUp, { once: true });
    void granted.then(resolve, reject).finally(() => own.removeEventListener('abort', giveUp));
  });
}
