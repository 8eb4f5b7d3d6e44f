import { z } from 'zod';
import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import type { Http, HttpAnswer } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';

/** `receivedAt`: milliseconds since 1970 by the wall clock. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
  readonly receivedAt: number;
}

// Parsed here and not by oauth4webapi: that refuses answers which 1upHealth was seen to give (a refresh without `scope` or a new token).
const tokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.coerce.number().positive().max(31_536_000).catch(3_600),
});
const tokenError = z.object({ error: z.string() });

export interface TokenRequest {
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signal: AbortSignal;
}

/** RFC 6749 section 4.1.3. A code can take a second to be known: a `server_error` is asked once more. */
export async function exchangeCode(
  http: Http,
  clock: Clock,
  request: TokenRequest & { readonly code: string },
): Promise<Result<Tokens, OneUpFailure>> {
  const form = { grant_type: 'authorization_code', code: request.code };
  let answer = await askTokens(http, request, form);
  if (answer.ok && answer.value.status === 503) {
    await clock.wait(1_000, request.signal);
    answer = await askTokens(http, request, form);
  }
  return answer.ok ? readTokens(answer.value, clock, null) : answer;
}

/** RFC 6749 section 6. The answer may bring a new refresh token, which replaces the old; one without it keeps the old. */
export async function refreshTokens(
  http: Http,
  clock: Clock,
  request: TokenRequest & { readonly refreshToken: string },
): Promise<Result<Tokens, OneUpFailure>> {
  const form = { grant_type: 'refresh_token', refresh_token: request.refreshToken };
  const answer = await askTokens(http, request, form);
  return answer.ok ? readTokens(answer.value, clock, request.refreshToken) : answer;
}

const askTokens = (http: Http, request: TokenRequest, form: Record<string, string>) =>
  http.ask({
    method: 'POST',
    url: new URL('/oauth2/token', request.authUrl),
    form: { client_id: request.clientId, client_secret: request.clientSecret, ...form },
    signal: request.signal,
  });

function readTokens(answer: HttpAnswer, clock: Clock, kept: string | null): Result<Tokens, OneUpFailure> {
  if (!isSuccess(answer)) {
    const said = readJson(answer.text, tokenError);
    if (said.ok && said.value.error === 'invalid_client') return err(failed('wrong-credentials'));
    if (said.ok && said.value.error === 'invalid_grant') return err(failed('sign-in-again'));
    return err(failureOfStatus(answer));
  }
  const parsed = readJson(answer.text, tokenAnswer);
  if (!parsed.ok) return parsed;
  const refreshToken = parsed.value.refresh_token ?? kept;
  if (refreshToken === null) return err(failed('unreadable-answer'));
  return ok({
    accessToken: parsed.value.access_token,
    refreshToken,
    expiresInSeconds: parsed.value.expires_in,
    receivedAt: clock.now(),
  });
}
