import { processGenericTokenEndpointResponse, ResponseBodyError } from 'oauth4webapi';
import { err, ok, type Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus } from './read-answer.ts';
import type { HttpAnswer } from './send-once.ts';

export interface TokenRequest {
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signal: AbortSignal;
}

/** What the token endpoint gave, checked by RFC 6749 section 5.1. */
export interface TokenAnswer {
  readonly accessToken: string;
  /** `null`: none came with this answer. */
  readonly refreshToken: string | null;
  readonly expiresInSeconds: number;
}

/** `spent`: the code or the refresh token cannot be used (again), so another code must be asked for. */
export type TokenFailure = OneUpFailure & { readonly spent: boolean };

/** 1upHealth's tokens live two hours or one; where it does not say, the shorter. More than a day is not believed. */
const usualSeconds = 3_600;
const mostSeconds = 86_400;

/** `POST /oauth2/token`, once: what it uses up is used up, whether its answer arrives or not. */
export async function askForTokens(
  http: Http,
  request: TokenRequest,
  grant: Readonly<Record<string, string>>,
): Promise<Result<TokenAnswer, TokenFailure>> {
  const { clientId, clientSecret, signal } = request;
  const sent = await http.askOnce({
    method: 'POST',
    url: new URL('/oauth2/token', request.authUrl),
    form: { client_id: clientId, client_secret: clientSecret, ...grant },
    signal,
  });
  if (sent.ok) return readTokens(sent.value, request);
  const { lost, ...failure } = sent.error;
  return err({ ...failure, spent: lost });
}

async function readTokens(answer: HttpAnswer, request: TokenRequest): Promise<Result<TokenAnswer, TokenFailure>> {
  const headers = { 'content-type': 'application/json' };
  const server = { issuer: request.authUrl };
  try {
    const response = new Response(answer.text, { status: answer.status, headers });
    const found = await processGenericTokenEndpointResponse(server, { client_id: request.clientId }, response);
    return ok({
      accessToken: found.access_token,
      refreshToken: found.refresh_token ?? null,
      expiresInSeconds: Math.min(found.expires_in ?? usualSeconds, mostSeconds),
    });
  } catch (error) {
    return err(refusalOf(error, answer));
  }
}

/** RFC 6749 section 5.2. An answer of success that cannot be read has used up the grant all the same. */
function refusalOf(error: unknown, answer: HttpAnswer): TokenFailure {
  const said = error instanceof ResponseBodyError ? error.error : null;
  if (said === 'invalid_client' || said === 'unauthorized_client' || answer.status === 401)
    return { ...failed('wrong-credentials'), spent: false };
  if (said === 'invalid_grant') return { ...failed('sign-in-again'), spent: true };
  return { ...failureOfStatus(answer), spent: answer.status === 200 };
}
