// The health systems' own pages, on an origin that is not the service's: sign in, then allow or not.
// A cookie carries the visit from page to page, as real portals do.
import { practiceLogins } from '../people/people.ts';
import { redirect, withHeader, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import type { Attempt, Refusal } from './attempts.ts';
import type { IdentityProvider } from './identity-provider-site.ts';
import { consentPage, lostPage, notWorkingPage, popUpSignInPage, signInPage, wrongPassword } from './pages.ts';

const visitCookie = 'portal_visit';

const denied: Refusal = { error: 'access_denied', description: 'The person did not allow access' };
const cancelled: Refusal = { error: 'access_denied', description: 'The person cancelled' };
const unavailable: Refusal = { error: 'temporarily_unavailable', description: 'The health system is not available' };

type AnswerPage = (attempt: Attempt, request: PracticeRequest) => Answer;

export function healthSystemRoutes(service: Service, provider: IdentityProvider): readonly Route[] {
  const route = (method: Route['method'], name: string, answer: AnswerPage): Route => ({
    endpoint: 'health-system',
    method,
    path: new RegExp(`^/(?<id>\\d+)/${name}$`),
    handle: (request) => {
      const attempt = attemptOf(service, request);
      return attempt === null ? lostPage() : answer(attempt, request);
    },
  });
  const decide = (attempt: Attempt, decision: Attempt['decision']): Answer => {
    attempt.decision = decision;
    return redirect(`${service.origins().api}/connect/return?request=${attempt.id}`);
  };
  const authorize: AnswerPage = (attempt, { url }) =>
    service.faults.board.strike('denied', 'health-system', url) === null
      ? withHeader(redirect('sign-in'), 'set-cookie', `${visitCookie}=${attempt.id}; Path=/; HttpOnly; SameSite=Lax`)
      : decide(attempt, denied);
  return [
    route('GET', 'authorize', authorize),
    route('GET', 'sign-in', (attempt) => showSignIn(attempt, provider)),
    route('POST', 'sign-in', signIn),
    route('POST', 'assertion', (attempt, request) => {
      attempt.personId = provider.redeem(request.field('assertion') ?? '', attempt.id);
      return attempt.personId === null ? lostPage() : redirect('consent', 303);
    }),
    route('GET', 'consent', showConsent),
    route('POST', 'consent', (attempt, request) =>
      decide(attempt, attempt.personId !== null && request.field('decision') === 'allow' ? 'allowed' : denied),
    ),
    route('POST', 'cancel', (attempt) => decide(attempt, cancelled)),
    route('POST', 'unavailable', (attempt) => decide(attempt, unavailable)),
  ];
}

/** The address of `authorize` names the visit; after that the cookie does. */
function attemptOf({ attempts }: Service, request: PracticeRequest): Attempt | null {
  const attempt = attempts.find(request.url.searchParams.get('request') ?? request.cookie(visitCookie));
  return attempt !== null && String(attempt.system.id) === request.path['id'] ? attempt : null;
}

function showSignIn({ id, system }: Attempt, provider: IdentityProvider): Answer {
  if (!system.working) return notWorkingPage(system);
  return system.signIn === 'pop-up' ? popUpSignInPage(system, provider.address(id)) : signInPage(system, null);
}

function showConsent({ system, personId }: Attempt): Answer {
  const person = practiceLogins.find((login) => login.personId === personId);
  return person === undefined ? lostPage() : consentPage(system, person.name);
}

function signIn(attempt: Attempt, request: PracticeRequest): Answer {
  const known = practiceLogins.find(
    ({ login, password }) => login === request.field('username') && password === request.field('password'),
  );
  if (known === undefined) return signInPage(attempt.system, wrongPassword);
  attempt.personId = known.personId;
  return redirect('consent', 303);
}
