import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { isSafeScheme, type Endpoints } from './endpoints.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';
import type { Session } from './session.ts';

export interface ConnectAddress {
  readonly url: URL;
  /** The access token stands in the address: it must not be logged or shown. */
  readonly carriesToken: boolean;
}

interface ConnectParts {
  readonly session: Session;
  readonly endpoints: Endpoints;
  readonly clientId: string;
}

const connectAnswer = z.object({ authorization_url: z.string() });

/** Where a connect window begins: the form that keeps the token out of the address; on any 4xx the documented one. */
export async function connectUrl(
  parts: ConnectParts,
  systemId: number,
  signal: AbortSignal,
): Promise<Result<ConnectAddress, OneUpFailure>> {
  const url = new URL(`/api/clinical/${systemId}?sendRedirectUrlAsResponse=true`, parts.endpoints.searchUrl);
  const headers = { 'x-client-id': parts.clientId };
  const answer = await parts.session.ask({ method: 'GET', url, headers, signal });
  if (!answer.ok) return answer;
  const { status, text } = answer.value;
  if (status >= 400 && status < 500) return documentedForm(parts, systemId, signal);
  return isSuccess(answer.value) ? readAddress(text) : err(failureOfStatus(answer.value));
}

/** `GET /connect/system/clinical/{id}` of the guide. The token is in its address by 1upHealth's design. */
async function documentedForm(
  { session, endpoints, clientId }: ConnectParts,
  systemId: number,
  signal: AbortSignal,
): Promise<Result<ConnectAddress, OneUpFailure>> {
  const token = await session.accessToken(signal);
  if (!token.ok) return token;
  const url = new URL(`/connect/system/clinical/${systemId}`, endpoints.apiUrl);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('access_token', token.value);
  return ok({ url, carriesToken: true });
}

/** A health system's address: on any host, but never without encryption. */
function readAddress(text: string): Result<ConnectAddress, OneUpFailure> {
  const parsed = readJson(text, connectAnswer);
  if (!parsed.ok) return parsed;
  const url = URL.parse(parsed.value.authorization_url);
  const isSafe = url !== null && isSafeScheme(url) && url.username === '' && url.password === '';
  return isSafe ? ok({ url, carriesToken: false }) : err(failed('untrusted-link'));
}
