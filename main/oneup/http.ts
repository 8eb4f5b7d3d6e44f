// All requests to 1upHealth go through here: no redirect is followed, a body has a limit, and every way to fail has a name.
import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs: number | undefined;
}

export interface Http {
  /** Any status is an answer; a failure means that there was none that could be read. */
  ask(request: HttpRequest): Promise<Result<HttpAnswer, OneUpFailure>>;
}

export interface HttpLimits {
  /** After decompression. */
  readonly mostBytes: number;
  /** From the request to the end of its answer, in milliseconds. */
  readonly totalMs: number;
}

export const defaultLimits: HttpLimits = { mostBytes: 64 * 1024 * 1024, totalMs: 120_000 };

export function createHttp(parts: {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly limits: HttpLimits;
  readonly onReachability: (found: 'reachable' | 'unreachable') => void;
}): Http {
  return {
    async ask({ method, url, headers = {}, form, signal }) {
      const over = AbortSignal.any([signal, AbortSignal.timeout(parts.limits.totalMs)]);
      try {
        const response = await parts.fetch(url, {
          method,
          headers: { Accept: 'application/json', ...headers },
          redirect: 'manual',
          signal: over,
          ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
        });
        parts.onReachability('reachable');
        const body = await readBody(response, parts.limits.mostBytes);
        if (!body.ok) return body;
        const wait = retryAfterMs(response.headers.get('retry-after'), parts.clock.now());
        return ok({ status: response.status, text: body.value, retryAfterMs: wait });
      } catch {
        if (signal.aborted) return err(failed('aborted'));
        parts.onReachability('unreachable');
        return err(failed('offline'));
      }
    },
  };
}
