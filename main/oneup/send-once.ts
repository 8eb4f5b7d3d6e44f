import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { startDeadline, type Deadline } from './deadline.ts';
import { networkTrouble } from './network-failure.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
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

export interface HttpLimits {
  /** Of a body, after decompression. */
  readonly mostBytes: number;
  /** Without a byte, from the request on, in milliseconds. Node gives up connecting after 10 seconds by itself. */
  readonly idleMs: number;
  /** From the request to the end of its answer, in milliseconds. */
  readonly totalMs: number;
}

export interface SendParts {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly limits: HttpLimits;
  readonly onReachability: (found: 'reachable' | 'unreachable') => void;
}

/** What one request came to. `lost`: it may have arrived, but its answer did not. */
export type Sent = Result<HttpAnswer, OneUpFailure & { readonly lost: boolean }>;

/** One request. No redirect is followed, wherever it leads: what we send would go along. */
export async function sendOnce(parts: SendParts, request: HttpRequest): Promise<Sent> {
  const deadline = startDeadline(parts.clock, parts.limits, request.signal);
  try {
    const response = await parts.fetch(request.url, {
      method: request.method,
      headers: { accept: 'application/fhir+json, application/json', ...request.headers },
      redirect: 'manual',
      signal: deadline.signal,
      ...(request.form === undefined ? {} : { body: new URLSearchParams(request.form) }),
    });
    parts.onReachability('reachable');
    deadline.progress();
    return await answerOf(parts, response, deadline);
  } catch (error) {
    return err(failureOf(error, parts, request, deadline));
  } finally {
    deadline.end();
  }
}

async function answerOf({ limits, clock }: SendParts, response: Response, deadline: Deadline): Promise<Sent> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return err({ ...failed('untrusted-link'), lost: false });
  const text = await readBody(response, { mostBytes: limits.mostBytes, onProgress: deadline.progress });
  if (text === null) return err({ ...failed('too-large'), lost: false });
  return ok({ status, text, retryAfterMs: retryAfterMs(headers, clock.now()) });
}

function failureOf(
  error: unknown,
  parts: SendParts,
  request: HttpRequest,
  deadline: Deadline,
): OneUpFailure & { readonly lost: boolean } {
  if (request.signal.aborted) return { ...failed('aborted'), lost: true };
  parts.onReachability('unreachable');
  if (deadline.over()) return { ...failed('time-out'), lost: true };
  const trouble = networkTrouble(error);
  return trouble === 'lost' ? { ...failed('unavailable'), lost: true } : { ...failed(trouble), lost: false };
}
