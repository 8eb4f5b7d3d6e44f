import type { Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { askForTokens, type TokenAnswer, type TokenFailure, type TokenRequest } from './token-answer.ts';

/** RFC 6749 section 6. The answer may bring a new refresh token, which replaces the old; one without it keeps the old. */
export const refreshTokens = (
  http: Http,
  request: TokenRequest & { readonly refreshToken: string },
): Promise<Result<TokenAnswer, TokenFailure>> =>
  askForTokens(http, request, { grant_type: 'refresh_token', refresh_token: request.refreshToken });
