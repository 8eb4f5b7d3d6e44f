import { json, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import type { User } from '../state/practice-state.ts';
import { hashOf, newSecret } from './secrets.ts';

const codeLifeMs = 5 * 60_000;
const hourMs = 3_600_000;
const callsAnHour = 300;

const refusal = (error: string, status = 400): Answer => json(status, { success: false, error });

/** `POST /user-management/v1/user` and `…/auth-code`: the fields may travel in the form, JSON, the query or headers. */
export function userRoutes(service: Service): readonly Route[] {
  const calls: number[] = [];
  const guarded = (answer: (appUserId: string, request: PracticeRequest) => Answer) => (request: PracticeRequest) => {
    if (!mayCall(calls, service.clock.monotonic())) return json(429, { message: 'Too Many Requests' });
    if (!isClient(service, request)) return json(401, { message: 'Unauthorized' });
    const appUserId = request.field('app_user_id') ?? '';
    return appUserId === '' ? refusal('app_user_id is required') : answer(appUserId, request);
  };
  return [
    {
      endpoint: 'create-user',
      method: 'POST',
      path: /^\/user-management\/v1\/user\/?$/,
      handle: guarded((appUserId, request) => createUser(service, appUserId, request)),
    },
    {
      endpoint: 'auth-code',
      method: 'POST',
      path: /^\/user-management\/v1\/user\/auth-code\/?$/,
      handle: guarded((appUserId) => giveCode(service, appUserId)),
    },
  ];
}

export function isClient({ file }: Service, request: PracticeRequest): boolean {
  const { clientId, clientSecret } = file.state.credentials;
  return request.field('client_id') === clientId && request.field('client_secret') === clientSecret;
}

function mayCall(calls: number[], now: number): boolean {
  while (calls[0] !== undefined && calls[0] <= now - hourMs) calls.shift();
  if (calls.length >= callsAnHour) return false;
  calls.push(now);
  return true;
}

function createUser(service: Service, appUserId: string, request: PracticeRequest): Answer {
  const { users } = service.file.state;
  if (users.some((user) => user.appUserId === appUserId)) {
    const gently = service.faults.board.strike('existing-user-200', 'create-user', request.url) !== null;
    return refusal('this user already exists', gently ? 200 : 400);
  }
  const user = { id: 3_870_211 + users.length, appUserId };
  users.push(user);
  return codeFor(service, user);
}

function giveCode(service: Service, appUserId: string): Answer {
  const user = service.file.state.users.find((known) => known.appUserId === appUserId);
  return user === undefined ? refusal('this user does not exist') : codeFor(service, user);
}

function codeFor({ file, random, clock }: Service, user: User): Answer {
  const code = newSecret(random);
  const { state } = file;
  state.codes = state.codes.filter(({ expiresAt }) => expiresAt > clock.now());
  state.codes.push({ hash: hashOf(code), userId: user.id, expiresAt: clock.now() + codeLifeMs });
  file.save();
  return json(200, { success: true, code, oneup_user_id: user.id, app_user_id: user.appUserId, active: true });
}
