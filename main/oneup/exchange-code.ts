import type { Clock } from '../values/clock.ts';
import type { Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { askForTokens, type TokenAnswer, type TokenFailure, type TokenRequest } from './token-answer.ts';

const aSecond = 1_000;

/** RFC 6749 section 4.1.3. A code can take a second to be known: where it is not, it is shown once more. */
export async function exchangeCode(
  http: Http,
  clock: Clock,
  request: TokenRequest & { readonly code: string },
): Promise<Result<TokenAnswer, TokenFailure>> {
  const grant = { grant_type: 'authorization_code', code: request.code };
  const first = await askForTokens(http, request, grant);
  if (first.ok || first.error.code !== 'unavailable' || first.error.spent) return first;
  await clock.wait(Math.max(aSecond, Math.min(first.error.retryAfterMs ?? 0, 30 * aSecond)), request.signal);
  return askForTokens(http, request, grant);
}
