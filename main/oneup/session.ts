import type { Clock } from '../values/clock.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import type { Http, HttpAnswer, HttpRequest } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { exchangeCode, refreshTokens, type Tokens } from './tokens.ts';
import { authCode, createUser, type UserAnswer } from './users.ts';

/** What is kept of an account, in the keychain or in memory. */
export interface AccountStore {
  userId(): Promise<Result<string | null>>;
  setUserId(userId: string): Promise<Result<null>>;
  tokens(): Promise<Result<Tokens | null>>;
  setTokens(tokens: Tokens): Promise<Result<null>>;
}

export interface SessionParts {
  readonly http: Http;
  readonly clock: Clock;
  readonly account: AccountStore;
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly randomBytes: (length: number) => Uint8Array;
}

export type SessionFailure = OneUpFailure | Failure;

export interface Session {
  accessToken(signal: AbortSignal): Promise<Result<string, SessionFailure>>;
  /** With the token; a 401 renews it once, and a second 401 stands. */
  ask(
    request: Omit<HttpRequest, 'headers'> & { headers?: Record<string, string> },
  ): Promise<Result<HttpAnswer, SessionFailure>>;
}

/** One access token for all callers, renewed once however many of them find it refused. */
export function createSession(parts: SessionParts): Session {
  const { http, clock, account } = parts;
  let current: { readonly tokens: Tokens; readonly until: number } | null = null;
  let renewing: Promise<Result<Tokens, SessionFailure>> | null = null;

  /** Stored before it is used: a rotated refresh token that is lost locks the account out. */
  const keep = async (tokens: Tokens): Promise<Result<Tokens, SessionFailure>> => {
    const stored = await account.setTokens(tokens);
    if (!stored.ok) return stored;
    // The wall clock may jump while the app runs; the monotonic one does not.
    current = { tokens, until: clock.monotonic() + tokens.expiresInSeconds * 1_000 - 30_000 };
    return ok(tokens);
  };
  const renewNow = async (refused: string | null): Promise<Result<Tokens, SessionFailure>> => {
    const known = current?.tokens ?? null;
    const stored = known === null ? await account.tokens() : ok(known);
    if (!stored.ok) return stored;
    if (stored.value !== null && refused === null && known === null && isFresh(stored.value, clock.now())) {
      current = { tokens: stored.value, until: clock.monotonic() + 60_000 };
      return ok(stored.value);
    }
    // Not the caller's signal: others wait for the same answer, and a lost one costs the refresh token.
    const request = { ...parts, signal: new AbortController().signal };
    if (stored.value !== null) {
      const refreshed = await refreshTokens(http, clock, { ...request, refreshToken: stored.value.refreshToken });
      if (refreshed.ok) return keep(refreshed.value);
      if (refreshed.error.code !== 'sign-in-again') return refreshed;
    }
    const code = await freshCode(parts, request.signal);
    if (!code.ok) return code;
    const exchanged = await exchangeCode(http, clock, { ...request, code: code.value });
    return exchanged.ok ? keep(exchanged.value) : exchanged;
  };
  /** `refused`: the token that the service turned away; if another is there by now, that one is good. */
  const renew = (refused: string | null): Promise<Result<Tokens, SessionFailure>> => {
    if (refused !== null && current !== null && current.tokens.accessToken !== refused)
      return Promise.resolve(ok(current.tokens));
    renewing ??= renewNow(refused).finally(() => {
      renewing = null;
    });
    return renewing;
  };
  const valid = (): Promise<Result<Tokens, SessionFailure>> =>
    current !== null && clock.monotonic() < current.until ? Promise.resolve(ok(current.tokens)) : renew(null);

  return {
    async accessToken() {
      const tokens = await valid();
      return tokens.ok ? ok(tokens.value.accessToken) : tokens;
    },
    async ask(request) {
      const first = await valid();
      if (!first.ok) return first;
      const send = ({ accessToken }: Tokens) =>
        http.ask({ ...request, headers: { ...request.headers, Authorization: `Bearer ${accessToken}` } });
      const answer = await send(first.value);
      if (!answer.ok || answer.value.status !== 401) return answer;
      const second = await renew(first.value.accessToken);
      return second.ok ? send(second.value) : second;
    },
  };
}

/** Across a restart only the wall clock is there: trusted for a token that claims neither a future birth nor a near end. */
const isFresh = (tokens: Tokens, now: number): boolean =>
  now >= tokens.receivedAt && now < tokens.receivedAt + tokens.expiresInSeconds * 1_000 - 60_000;

/** A code for the user that is kept, or for one that is made now and kept first. */
async function freshCode(parts: SessionParts, signal: AbortSignal): Promise<Result<string, SessionFailure>> {
  const kept = await parts.account.userId();
  if (!kept.ok) return kept;
  const userId = kept.value ?? Buffer.from(parts.randomBytes(24)).toString('hex');
  if (kept.value === null) {
    const stored = await parts.account.setUserId(userId);
    if (!stored.ok) return stored;
  }
  const request = { ...parts, userId, signal };
  const [first, second] = kept.value === null ? [createUser, authCode] : [authCode, createUser];
  const answer = await first(parts.http, request);
  const settled: Result<UserAnswer, OneUpFailure> =
    answer.ok && answer.value.kind !== 'code' ? await second(parts.http, request) : answer;
  if (!settled.ok) return settled;
  return settled.value.kind === 'code' ? ok(settled.value.code) : err(failed('sign-in-again'));
}
