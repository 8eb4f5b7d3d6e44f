import { json, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import type { TokenFamily } from '../state/practice-state.ts';
import { hashOf, newSecret } from './secrets.ts';
import { isClient } from './user-endpoints.ts';

/** A user's older tokens make room: the state stays small. */
const mostFamilies = 20;

const refused = (description: string): Answer => json(400, { error: 'invalid_grant', error_description: description });

/** `POST /oauth2/token`: a code, or a refresh token that rotates. */
export function tokenRoutes(service: Service): readonly Route[] {
  const handle = (request: PracticeRequest): Answer => {
    if (!isClient(service, request)) return json(401, { error: 'invalid_client' });
    switch (request.field('grant_type')) {
      case 'authorization_code':
        return exchangeCode(service, request.field('code') ?? '');
      case 'refresh_token':
        return refresh(service, request);
      default:
        return json(400, { error: 'unsupported_grant_type' });
    }
  };
  return [{ endpoint: 'token', method: 'POST', path: /^\/oauth2\/token\/?$/, handle }];
}

/** The user of an access token that is still good. */
export function userOfToken({ file, clock }: Service, token: string | null): number | null {
  if (token === null) return null;
  const hash = hashOf(token);
  const family = file.state.families.find(({ access }) =>
    access.some((one) => one.hash === hash && one.expiresAt > clock.now()),
  );
  return family?.userId ?? null;
}

function exchangeCode(service: Service, code: string): Answer {
  const { state } = service.file;
  const hash = hashOf(code);
  const known = state.codes.find((one) => one.hash === hash);
  if (known === undefined || known.expiresAt <= service.clock.now())
    return refused('The code is unknown, was used, or has expired');
  state.codes = state.codes.filter((one) => one !== known);
  const family: TokenFamily = { userId: known.userId, access: [], refresh: '', spent: [] };
  const own = state.families.filter(({ userId }) => userId === known.userId);
  const oldest = new Set(own.slice(0, -mostFamilies));
  state.families = [...state.families.filter((one) => !oldest.has(one)), family];
  return issue(service, family, { rotate: true, scope: false });
}

function refresh(service: Service, request: PracticeRequest): Answer {
  const { state } = service.file;
  const hash = hashOf(request.field('refresh_token') ?? '');
  if (state.families.some(({ spent }) => spent.includes(hash))) {
    // RFC 9700, section 4.14.2: one of the two who used it is not the client, so all of its tokens end.
    state.families = state.families.filter(({ spent }) => !spent.includes(hash));
    service.file.save();
    return refused('The refresh token was used before');
  }
  const family = state.families.find((one) => one.refresh === hash);
  if (family === undefined) return refused('The refresh token is unknown');
  const strikes = (name: 'no-rotation' | 'lost-refresh-answer'): boolean =>
    service.faults.board.strike(name, 'token', request.url) !== null;
  const answer = issue(service, family, { rotate: !strikes('no-rotation'), scope: true });
  return strikes('lost-refresh-answer') ? { ...answer, hangUp: true } : answer;
}

/** `scope` comes with a refresh only: some answers have it, some have not. */
function issue(service: Service, family: TokenFamily, how: { rotate: boolean; scope: boolean }): Answer {
  const { file, clock, random, settings } = service;
  const access = newSecret(random);
  const expiresAt = clock.now() + settings.tokenSeconds * 1_000;
  family.access = family.access.filter((one) => one.expiresAt > clock.now());
  family.access.push({ hash: hashOf(access), expiresAt });
  const refreshToken = how.rotate ? newSecret(random) : null;
  if (refreshToken !== null) {
    if (family.refresh !== '') family.spent.push(family.refresh);
    family.refresh = hashOf(refreshToken);
  }
  file.save();
  return json(200, {
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    token_type: 'bearer',
    access_token: access,
    expires_in: settings.tokenSeconds,
    ...(how.scope ? { scope: 'user/*.*' } : {}),
  });
}
