import { ok } from '../values/result.ts';
import { isLoopback, type Endpoints } from './endpoints.ts';
import { createHttp, defaultLimits } from './http.ts';
import type { Clock } from '../values/clock.ts';
import { createSession } from './session.ts';
import type { Tokens } from './tokens.ts';

/** What the person got from 1upHealth as a developer of their own. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** A word for each field that does not hold; `null` where it does. */
export interface CredentialsCheck {
  readonly accepted: boolean;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly redirectUri: string | null;
  readonly general: string | null;
}

/** Tries the credentials with a user that is thrown away; keeps nothing here. */
export async function checkCredentials(parts: {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
}): Promise<CredentialsCheck> {
  const { clientId, clientSecret, redirectUri } = parts.credentials;
  const fields = {
    clientId: clientId === '' ? 'Please enter the client id.' : null,
    clientSecret: clientSecret === '' ? 'Please enter the client secret.' : null,
    redirectUri: redirectProblem(redirectUri),
  };
  if (Object.values(fields).some((words) => words !== null)) return { accepted: false, ...fields, general: null };
  const http = createHttp({ ...parts, limits: defaultLimits, onReachability: () => undefined });
  const session = createSession({
    ...parts.endpoints,
    ...{ http, clientId, clientSecret, clock: parts.clock, randomBytes: parts.randomBytes },
    account: forgetfulAccount(),
  });
  const token = await session.accessToken(AbortSignal.timeout(30_000));
  if (token.ok) return { accepted: true, ...fields, general: null };
  if (token.error.code !== 'wrong-credentials') return { accepted: false, ...fields, general: token.error.message };
  const words = '1upHealth did not take this together with the other. Please check both for missing letters.';
  return { accepted: false, ...fields, clientId: words, clientSecret: words, general: null };
}

/** https, http on this computer, or a scheme of one's own; no fragment (RFC 6749 section 3.1.2). */
function redirectProblem(redirectUri: string): string | null {
  const url = URL.parse(redirectUri);
  if (url === null) return 'This is not a whole address. It looks like https://example.org/connected.';
  if (url.hash !== '') return 'The address may not contain a # sign.';
  if (url.username !== '' || url.password !== '') return 'The address may not contain a name or password.';
  if (url.protocol === 'http:' && !isLoopback(url)) return 'The address must begin with https://.';
  return /^(javascript|data|file|blob|about|vbscript):$/.test(url.protocol)
    ? 'The address must begin with https://.'
    : null;
}

function forgetfulAccount() {
  let tokens: Tokens | null = null;
  let userId: string | null = null;
  return {
    userId: async () => ok(userId),
    async setUserId(id: string) {
      userId = id;
      return ok(null);
    },
    tokens: async () => ok(tokens),
    async setTokens(given: Tokens) {
      tokens = given;
      return ok(null);
    },
  };
}
