import { err, ok, type Result } from '../values/result.ts';
import type { Tokens } from './account-store.ts';
import { keptFailure, type OneUpFailure } from './one-up-failure.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { signIn, type SignInParts } from './sign-in.ts';
import type { TokenAnswer } from './token-answer.ts';

/**
 * New tokens for old ones, kept before anybody gets them: a rotated refresh token that is used and then lost would lock
 * the account out. Where the refresh token is not taken, or its answer is lost, a fresh code makes it good.
 */
export async function renewTokens(
  parts: SignInParts,
  old: Tokens | null,
  signal: AbortSignal,
): Promise<Result<Tokens, OneUpFailure>> {
  const answer = await askAnew(parts, old, signal);
  if (!answer.ok) return answer;
  const tokens: Tokens = {
    accessToken: answer.value.accessToken,
    refreshToken: answer.value.refreshToken ?? old?.refreshToken ?? '',
    expiresInSeconds: answer.value.expiresInSeconds,
    receivedAt: parts.clock.now(),
  };
  const stored = await parts.account.setTokens(tokens);
  return stored.ok ? ok(tokens) : err(keptFailure(stored.error));
}

async function askAnew(
  parts: SignInParts,
  old: Tokens | null,
  signal: AbortSignal,
): Promise<Result<TokenAnswer, OneUpFailure>> {
  if (old === null || old.refreshToken === '') return signIn(parts, signal);
  const refreshed = await refreshTokens(parts.http, { ...parts, refreshToken: old.refreshToken, signal });
  if (refreshed.ok) return refreshed;
  const { spent, ...failure } = refreshed.error;
  return spent ? signIn(parts, signal) : err(failure);
}
