import { onTestFinished } from 'vitest';
import type { HttpLimits } from '../../main/oneup/http.ts';
import { createOneUp, type OneUp } from '../../main/oneup/oneup.ts';
import { fixedClock, type FixedClock } from './fixed-clock.ts';
import { memoryAccount, type MemoryAccount } from './memory-account.ts';
import { scriptedServer, type Script, type ScriptedAnswer, type ScriptedServer } from './scripted-server.ts';

export const testCredentials = {
  clientId: 'client-of-the-test',
  clientSecret: 'secret-of-the-test',
  redirectUri: 'https://app.example/connected',
} as const;

export interface ScriptedOneUp {
  readonly oneup: OneUp;
  readonly server: ScriptedServer;
  readonly account: MemoryAccount;
  readonly clock: FixedClock;
  readonly reachability: readonly string[];
  /** Requests to a path that begins so. */
  asked(path: string): ScriptedServer['requests'];
}

/** The client against a script that stands for all of 1upHealth; signing in works unless the script says otherwise. */
export async function scriptedOneUp(
  script: Script,
  parts: { readonly clock?: FixedClock; readonly limits?: Partial<HttpLimits>; readonly account?: MemoryAccount } = {},
): Promise<ScriptedOneUp> {
  const { clock = fixedClock(), account = memoryAccount(), limits = {} } = parts;
  const server = await scriptedServer(async (request, response) => {
    const usual = signingIn(request.target);
    return (await script(request, response)) ?? (response.headersSent || response.destroyed ? null : usual);
  });
  onTestFinished(() => server.stop());
  const reachability: string[] = [];
  const oneup = createOneUp({
    endpoints: { apiUrl: server.origin, authUrl: server.origin, searchUrl: server.origin },
    credentials: testCredentials,
    ...{ account, clock, limits, fetch },
    randomBytes: (length) => new Uint8Array(length).fill(7),
    onReachability: (found) => reachability.push(found),
  });
  const asked = (path: string): ScriptedServer['requests'] =>
    server.requests.filter(({ target }) => target.startsWith(path));
  return { oneup, server, account, clock, reachability, asked };
}

function signingIn(target: string): ScriptedAnswer {
  if (target.startsWith('/user-management/')) return { body: { success: true, code: 'a-code' } };
  if (target.startsWith('/oauth2/token')) return { body: tokenBody('access-1', 'refresh-1') };
  return { status: 404, body: { message: 'Not Found' } };
}

/** As the guide shows it. */
export const tokenBody = (access: string, refresh: string): Readonly<Record<string, unknown>> => ({
  refresh_token: refresh,
  token_type: 'bearer',
  access_token: access,
  expires_in: 7200,
});

/** A Bundle as 1upHealth sends it; without `next` it has no `link` at all. */
export const bundleOf = (resources: readonly unknown[], next?: string): Readonly<Record<string, unknown>> => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  entry: resources.map((resource) => ({ resource })),
});

export const outcomeOf = (code: string, text: string): Readonly<Record<string, unknown>> => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { text }, diagnostics: text }],
});
