import { outcome } from '../fhir/operation-outcome.ts';
import { html, json, redirect, withHeader, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Clock } from '../../values/clock.ts';
import type { EndpointName, FaultBoard, FaultName } from './faults.ts';

export interface FaultWorld {
  readonly board: FaultBoard;
  readonly clock: Clock;
  readonly otherOrigin: () => string;
  /** Aborted when the service stops: nothing waits beyond that. */
  readonly signal: AbortSignal;
}

interface Struck {
  readonly endpoint: EndpointName;
  readonly request: PracticeRequest;
  readonly value: string | undefined;
  readonly world: FaultWorld;
}

type Instead = (struck: Struck) => Answer | null | Promise<Answer | null>;

const away =
  (status: number): Instead =>
  ({ request, world }) =>
    redirect(`${world.otherOrigin()}${request.url.pathname}${request.url.search}`, status);

const busy = (retryAfter?: string): Answer => {
  const answer = json(429, { message: 'Too Many Requests' });
  return retryAfter === undefined ? answer : withHeader(answer, 'retry-after', retryAfter);
};

/** Faults that answer in an endpoint's place; `null` lets the endpoint answer after all. */
const insteads: Partial<Record<FaultName, Instead>> = {
  'slow-answer': async ({ world, value }) => {
    await world.clock.wait(Number(value ?? 120_000), world.signal);
    return null;
  },
  'connection-reset': () => ({ ...json(200, {}), hangUp: true }),
  'redirect-301': away(301),
  'redirect-302': away(302),
  'redirect-303': away(303),
  'redirect-307': away(307),
  'redirect-308': away(308),
  'outside-usa-403': () => json(403, { message: 'Forbidden' }),
  'service-closed': () => json(410, { message: 'Patient Connect has been retired. This service is closed.' }),
  'always-401': ({ endpoint }) => unauthorized(endpoint),
  'expired-token-once': ({ endpoint }) => unauthorized(endpoint),
  '429-seconds': ({ value }) => busy(value ?? '2'),
  '429-date': ({ world, value }) => busy(new Date(world.clock.now() + Number(value ?? 2) * 1_000).toUTCString()),
  '429-garbage': ({ value }) => busy(value ?? 'soon'),
  '429-bare': () => busy(),
  '500': () => html(500, '<!doctype html><title>Error</title><h1>Internal Server Error</h1>'),
  '503': () => json(503, { message: 'Service Unavailable' }),
  '504': () => json(504, { message: 'Endpoint request timed out' }),
  'refused-type': () => outcome(403, 'forbidden', 'This application may not read this resource type'),
  'unsupported-type': () => outcome(404, 'not-supported', 'This resource type is not supported'),
  gone: () => outcome(410, 'deleted', 'This resource has been deleted'),
  'no-audit-404': () => outcome(404, 'not-supported', 'AuditEvent is not supported'),
  'no-audit-403': () => outcome(403, 'forbidden', 'AuditEvent is not part of this plan'),
  'no-connect-address': () => json(404, { success: false, message: 'Not Found' }),
  'code-expired': () => json(400, { error: 'invalid_grant', error_description: 'The code has expired' }),
  'late-code': () => json(503, { error: 'server_error', error_description: 'The code is not registered' }),
};

/** What each endpoint says of a token that it does not take. */
export function unauthorized(endpoint: EndpointName): Answer {
  const message = 'An error occurred when processing the access token.';
  if (endpoint === 'search' || endpoint === 'systems-by-zip' || endpoint === 'connect-address')
    return json(401, { success: false, message });
  return endpoint === 'connect' ? json(401, { message: 'Unauthorized' }) : outcome(401, 'login', message);
}

export async function answerInstead(
  endpoint: EndpointName,
  request: PracticeRequest,
  world: FaultWorld,
): Promise<Answer | null> {
  for (const [name, instead] of entriesOf(insteads)) {
    const strike = world.board.strike(name, endpoint, request.url);
    const answer = strike === null ? null : await instead({ endpoint, request, value: strike.value, world });
    if (answer !== null) return answer;
  }
  return null;
}

/** `Object.entries` with the keys' own type: the table above has no others. */
export function entriesOf<Name extends FaultName, T>(table: Partial<Record<Name, T>>): readonly (readonly [Name, T])[] {
  const entries: [Name, T][] = [];
  for (const name in table) {
    const value = table[name];
    if (value !== undefined) entries.push([name, value]);
  }
  return entries;
}
