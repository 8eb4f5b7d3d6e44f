import type { Clock } from '../values/clock.ts';
import type { Credentials } from './account-store.ts';
import { authCode } from './auth-code.ts';
import type { Endpoints } from './endpoints.ts';
import { createHttp, defaultLimits } from './http.ts';
import { redirectUriTrouble } from './redirect-uri.ts';

/** A word for each field that does not hold; `null` where it does, or where that could not be told. */
export interface CredentialsCheck {
  readonly accepted: boolean;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly redirectUri: string | null;
  /** Said of all together, such as "1upHealth could not be reached". */
  readonly general: string | null;
}

export interface CheckParts {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly signal?: AbortSignal;
}

/**
 * Asks for a code for a user that does not exist: to hear so, the credentials must be right. Nothing is kept here or made there.
 * The redirect URI can only be looked at: 1upHealth first sees it when a health system is connected.
 */
export async function checkCredentials(parts: CheckParts): Promise<CredentialsCheck> {
  const { clientId, clientSecret, redirectUri } = parts.credentials;
  const fields = {
    clientId: clientId === '' ? 'Please enter the client ID.' : null,
    clientSecret: clientSecret === '' ? 'Please enter the client secret.' : null,
    redirectUri: redirectUriTrouble(redirectUri),
  };
  if (Object.values(fields).some((words) => words !== null)) return { accepted: false, ...fields, general: null };
  const http = createHttp({ ...parts, limits: defaultLimits, onReachability: () => undefined });
  const answer = await authCode(http, {
    apiUrl: parts.endpoints.apiUrl,
    ...{ clientId, clientSecret },
    userId: Buffer.from(parts.randomBytes(20)).toString('hex'),
    signal: parts.signal ?? new AbortController().signal,
  });
  if (answer.ok) return { accepted: true, ...fields, general: null };
  if (answer.error.code !== 'wrong-credentials') return { accepted: false, ...fields, general: answer.error.message };
  return { accepted: false, ...fields, clientSecret: notTaken, general: null };
}

const notTaken =
  '1upHealth did not accept this secret for this client ID. It does not say which of the two is wrong. Please copy both again, whole.';
