import { userOfToken } from '../account/token-endpoint.ts';
import type { HealthSystem } from '../directory/health-systems.ts';
import { unauthorized } from '../faults/instead.ts';
import { json, redirect, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import { newSecret } from '../account/secrets.ts';
import type { Attempt } from './attempts.ts';
import { connectPerson } from './connect-person.ts';

/** The documented form, with the token in the address; and where health systems send people back to. */
export function connectRoutes(service: Service): readonly Route[] {
  return [
    {
      endpoint: 'connect',
      method: 'GET',
      path: /^\/connect\/system\/clinical\/(?<id>\d+)\/?$/,
      handle: (request) => startHere(service, request),
    },
    {
      endpoint: 'connect-return',
      method: 'GET',
      path: /^\/connect\/return$/,
      handle: (request) => comeBack(service, request),
    },
  ];
}

/** The form that keeps the token out of the address. */
export function connectAddressRoutes(service: Service): readonly Route[] {
  return [
    {
      endpoint: 'connect-address',
      method: 'GET',
      path: /^\/api\/clinical\/(?<id>\d+)\/?$/,
      handle: (request) => giveAddress(service, request),
    },
  ];
}

function startHere(service: Service, request: PracticeRequest): Answer {
  const userId = userOfToken(service, request.url.searchParams.get('access_token'));
  const clientId = request.url.searchParams.get('client_id');
  if (userId === null || clientId !== service.file.state.credentials.clientId) return unauthorized('connect');
  const system = systemOf(service, request);
  if (system === null) return json(404, { message: 'Not Found' });
  const redirectUri = redirectUriOf(service, request);
  if (redirectUri === null) return json(400, { message: 'redirect_uri is not registered' });
  if (service.faults.board.strike('forged-redirect', 'connect', request.url) !== null)
    return redirect(withParameters(redirectUri, { success: 'true', state: newSecret(service.random) }));
  return redirect(beginAt(service, userId, system, redirectUri));
}

function giveAddress(service: Service, request: PracticeRequest): Answer {
  const userId = userOfToken(service, request.bearer);
  if (userId === null) return unauthorized('connect-address');
  if (request.headers['x-client-id'] !== service.file.state.credentials.clientId)
    return json(403, { success: false, message: 'X-Client-Id is not known' });
  const system = systemOf(service, request);
  const redirectUri = redirectUriOf(service, request);
  if (system === null || redirectUri === null) return json(404, { success: false, message: 'Not Found' });
  const address = beginAt(service, userId, system, redirectUri);
  return request.url.searchParams.get('sendRedirectUrlAsResponse') === 'true'
    ? json(200, { system_id: system.id, system_name: system.name, authorization_url: address })
    : redirect(address);
}

const systemOf = ({ directory }: Service, { path }: PracticeRequest): HealthSystem | null =>
  directory.byId.get(Number(path['id'])) ?? null;

function redirectUriOf({ settings }: Service, { url }: PracticeRequest): string | null {
  const wanted = url.searchParams.get('redirect_uri') ?? settings.redirectUris[0];
  return settings.redirectUris.find((registered) => registered === wanted) ?? null;
}

function beginAt(service: Service, userId: number, system: HealthSystem, redirectUri: string): string {
  const attempt = service.attempts.begin(userId, system, redirectUri);
  return `${service.origins().healthSystem}/${system.id}/authorize?request=${attempt.id}`;
}

/** The health system is done: only now, and only if it allowed it, the connection is made. */
function comeBack(service: Service, request: PracticeRequest): Answer {
  const attempt = service.attempts.find(request.url.searchParams.get('request') ?? undefined);
  if (attempt === null || attempt.decision === null) return json(400, { message: 'This request is not known' });
  service.attempts.end(attempt);
  return redirect(withParameters(attempt.redirectUri, finish(service, attempt)));
}

/** Which parameters come back is documented nowhere: a caller must take any. */
function finish(service: Service, { userId, system, personId, decision }: Attempt): Readonly<Record<string, string>> {
  const state = newSecret(service.random);
  if (decision === 'allowed' && personId !== null) {
    connectPerson(service, { userId, personId, systemId: system.id, today: service.settings.today });
    return { success: 'true', state };
  }
  const { error, description } =
    decision === 'allowed' || decision === null
      ? { error: 'access_denied', description: 'Nobody signed in' }
      : decision;
  return { error, error_description: description, state };
}

function withParameters(redirectUri: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
