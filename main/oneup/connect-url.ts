import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { isSafeScheme } from './endpoints.ts';
import { failed } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';
import type { Session, SessionFailure } from './session.ts';

const connectAnswer = z.object({ authorization_url: z.string() });

export interface ConnectAddress {
  readonly url: URL;
  /** The documented form has the access token in it: never logged, never shown. */
  readonly carriesToken: boolean;
}

/** The form without the token first; on any 4xx the documented one. */
export async function connectUrl(
  session: Session,
  parts: { readonly apiUrl: string; readonly searchUrl: string; readonly clientId: string },
  request: { readonly systemId: number; readonly signal: AbortSignal },
): Promise<Result<ConnectAddress, SessionFailure>> {
  const quiet = new URL(`/api/clinical/${request.systemId}?sendRedirectUrlAsResponse=true`, parts.searchUrl);
  const headers = { 'X-Client-Id': parts.clientId };
  const answer = await session.ask({ method: 'GET', url: quiet, headers, signal: request.signal });
  if (!answer.ok) return answer;
  if (isSuccess(answer.value)) {
    const parsed = readJson(answer.value.text, connectAnswer);
    if (!parsed.ok) return parsed;
    const url = URL.parse(parsed.value.authorization_url);
    return url !== null && isSafeScheme(url) ? ok({ url, carriesToken: false }) : err(failed('untrusted-link'));
  }
  if (answer.value.status < 400 || answer.value.status >= 500) return err(failureOfStatus(answer.value));
  const token = await session.accessToken(request.signal);
  if (!token.ok) return token;
  const url = new URL(`/connect/system/clinical/${request.systemId}`, parts.apiUrl);
  url.searchParams.set('client_id', parts.clientId);
  url.searchParams.set('access_token', token.value);
  return ok({ url, carriesToken: true });
}
