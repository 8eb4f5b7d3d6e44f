// All requests to 1upHealth go through here, and to nobody else: its origins alone are asked, no redirect is followed,
// a body and a wait have their limits, and every way to fail has a name.
import { err, ok, type Result } from '../values/result.ts';
import { isSafeScheme, type Endpoints } from './endpoints.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import {
  sendOnce,
  type HttpAnswer,
  type HttpLimits,
  type HttpRequest,
  type SendParts,
  type Sent,
} from './send-once.ts';

export type { HttpAnswer, HttpLimits, HttpRequest } from './send-once.ts';

export interface Http {
  /** Any status but a redirect is an answer. Asks again, after a pause, where that does no harm and may help. */
  ask(request: HttpRequest): Promise<Result<HttpAnswer, OneUpFailure>>;
  /** The same, once: for what must not be said twice. */
  askOnce(request: HttpRequest): Promise<Sent>;
}

export const defaultLimits: HttpLimits = { mostBytes: 64 * 1024 * 1024, idleMs: 45_000, totalMs: 300_000 };

/** Waits longer than this are not sat out here: they go back as a failure with `retryAfterMs`, so that a reading can rest. */
const longestWaitMs = 30_000;
const mostAttempts = 3;

export interface HttpParts extends SendParts {
  readonly endpoints: Endpoints;
  readonly randomBytes: (length: number) => Uint8Array;
}

export function createHttp(parts: HttpParts): Http {
  const origins = new Set([parts.endpoints.apiUrl, parts.endpoints.authUrl, parts.endpoints.searchUrl].map(originOf));
  const askOnce = async (request: HttpRequest): Promise<Sent> => {
    const { url, signal } = request;
    const isOurs = origins.has(url.origin) && isSafeScheme(url) && url.username === '' && url.password === '';
    if (!isOurs) return err({ ...failed('untrusted-link'), lost: false });
    return signal.aborted ? err({ ...failed('aborted'), lost: false }) : sendOnce(parts, request);
  };
  return {
    askOnce,
    async ask(request) {
      for (let attempt = 1; ; attempt++) {
        const sent = await askOnce(request);
        const wait = attempt < mostAttempts ? pauseAfter(sent, attempt, parts.randomBytes) : null;
        if (wait === null || wait > longestWaitMs) return sent.ok ? ok(sent.value) : err(withoutLost(sent.error));
        await parts.clock.wait(wait, AbortSignal.any([request.signal]));
      }
    },
  };
}

const originOf = (address: string): string => new URL(address).origin;

/** How long to wait before asking again, in milliseconds; `null`: asking again would not help. */
function pauseAfter(sent: Sent, attempt: number, randomBytes: (length: number) => Uint8Array): number | null {
  const mayPass = sent.ok ? sent.value.status === 429 || sent.value.status >= 500 : sent.error.code === 'unavailable';
  if (!mayPass) return null;
  // Longer each time, and not the same for everyone, so that a service that comes back is not run over.
  const own = 500 * 3 ** (attempt - 1) + (randomBytes(1)[0] ?? 0);
  return Math.max(own, (sent.ok ? sent.value.retryAfterMs : undefined) ?? 0);
}

const withoutLost = ({ lost: _lost, ...failure }: OneUpFailure & { readonly lost: boolean }): OneUpFailure => failure;
