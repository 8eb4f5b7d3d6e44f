import { newSecret } from '../account/secrets.ts';
import { practiceLogins } from '../people/people.ts';
import { redirect, withHeader, type Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Route } from '../serve/route.ts';
import type { Service } from '../service.ts';
import { lostPage, providerDonePage, providerPage, wrongPassword } from './pages.ts';

/** Signs people in for health systems, on a third origin and in a pop-up window. */
export interface IdentityProvider {
  readonly routes: readonly Route[];
  /** Where a person signs in for this attempt. */
  address(attemptId: string): string;
  /** The person of an assertion, once, for the attempt that it was made for. */
  redeem(assertion: string, attemptId: string): string | null;
}

const visitCookie = 'harbor_visit';

export function createIdentityProvider(service: Service): IdentityProvider {
  const assertions = new Map<string, { readonly attemptId: string; readonly personId: string }>();
  const signIn = (request: PracticeRequest): Answer => {
    const attemptId = request.cookie(visitCookie) ?? '';
    if (service.attempts.find(attemptId) === null) return lostPage();
    const known = practiceLogins.find(
      ({ login, password }) => login === request.field('username') && password === request.field('password'),
    );
    if (known === undefined) return providerPage(wrongPassword);
    const assertion = newSecret(service.random);
    assertions.set(assertion, { attemptId, personId: known.personId });
    return providerDonePage(assertion, service.origins().healthSystem);
  };
  const begin = ({ url }: PracticeRequest): Answer => {
    const attemptId = url.searchParams.get('visit') ?? '';
    if (service.attempts.find(attemptId) === null) return lostPage();
    return withHeader(
      redirect('/sign-in'),
      'set-cookie',
      `${visitCookie}=${attemptId}; Path=/; HttpOnly; SameSite=Lax`,
    );
  };
  return {
    routes: [
      { endpoint: 'health-system', method: 'GET', path: /^\/begin$/, handle: begin },
      { endpoint: 'health-system', method: 'GET', path: /^\/sign-in$/, handle: () => providerPage(null) },
      { endpoint: 'health-system', method: 'POST', path: /^\/sign-in$/, handle: signIn },
    ],
    address: (attemptId) => `${service.origins().identityProvider}/begin?visit=${attemptId}`,
    redeem: (assertion, attemptId) => {
      const known = assertions.get(assertion);
      assertions.delete(assertion);
      return known?.attemptId === attemptId ? known.personId : null;
    },
  };
}
