import { err, ok, type Result } from '../values/result.ts';
import type { Clock } from '../values/clock.ts';
import type { AccountStore } from './account-store.ts';
import { authCode } from './auth-code.ts';
import { createUser } from './create-user.ts';
import { exchangeCode } from './exchange-code.ts';
import type { Http } from './http.ts';
import { failed, keptFailure, type OneUpFailure } from './one-up-failure.ts';
import type { TokenAnswer, TokenFailure } from './token-answer.ts';
import type { UserAnswer, UserRequest } from './user-answer.ts';

export interface SignInParts {
  readonly http: Http;
  readonly clock: Clock;
  readonly account: AccountStore;
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** Tokens by a fresh code. A code that was used up without an answer, or had expired, is replaced once. */
export async function signIn(parts: SignInParts, signal: AbortSignal): Promise<Result<TokenAnswer, OneUpFailure>> {
  const first = await byFreshCode(parts, signal);
  if (first.ok || !first.error.spent) return withoutSpent(first);
  return withoutSpent(await byFreshCode(parts, signal));
}

async function byFreshCode(parts: SignInParts, signal: AbortSignal): Promise<Result<TokenAnswer, TokenFailure>> {
  const code = await freshCode(parts, signal);
  return code.ok
    ? exchangeCode(parts.http, parts.clock, { ...parts, code: code.value, signal })
    : err({ ...code.error, spent: false });
}

/**
 * A code for the user that is kept; the first time, for one that is made now. Its name is kept before 1upHealth hears it:
 * what is lost in between is a name that nobody used.
 */
async function freshCode(parts: SignInParts, signal: AbortSignal): Promise<Result<string, OneUpFailure>> {
  const kept = await parts.account.userId();
  if (!kept.ok) return err(keptFailure(kept.error));
  const userId = kept.value ?? Buffer.from(parts.randomBytes(20)).toString('hex');
  if (kept.value === null) {
    const stored = await parts.account.setUserId(userId);
    if (!stored.ok) return err(keptFailure(stored.error));
  }
  const answer = await codeOrUser(parts.http, { ...parts, userId, signal }, kept.value === null);
  if (!answer.ok) return answer;
  return answer.value.kind === 'code' ? ok(answer.value.code) : err(failed('sign-in-again'));
}

/** Asks for what is likely first, and for the other where the service says so. */
async function codeOrUser(http: Http, request: UserRequest, isNew: boolean): Promise<Result<UserAnswer, OneUpFailure>> {
  const first = await (isNew ? createUser(http, request) : authCode(http, request));
  if (!first.ok || first.value.kind === 'code') return first;
  return first.value.kind === 'exists' ? authCode(http, request) : createUser(http, request);
}

function withoutSpent(result: Result<TokenAnswer, TokenFailure>): Result<TokenAnswer, OneUpFailure> {
  if (result.ok) return result;
  const { spent: _spent, ...failure } = result.error;
  return err(failure);
}
