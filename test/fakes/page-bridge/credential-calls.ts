import type { CredentialsReport } from '../../../preload/api.ts';
import { answer, later, refuse, type HandlersOf, type Tell } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import { ownStatus } from './scenes.ts';

/** A client id that begins with "good" is accepted, with any secret but "wrong". */
export function credentialCalls(state: MadeUpState, tell: Tell): HandlersOf<'credentials'> {
  return {
    async 'credentials.check'(credentials) {
      await later(200);
      return answer(check(credentials));
    },
    async 'credentials.save'({ keep, ...credentials }) {
      await later(200);
      if (!check(credentials).accepted)
        return refuse('credentials-not-accepted', 'These credentials were not accepted.');
      state.status = { ...ownStatus, keptIn: keep === 'memory' ? 'memory' : 'disk', keychain: state.status.keychain };
      state.connections = [];
      state.entries = [];
      tell('status.changed', state.status);
      return answer(state.status);
    },
    async 'credentials.forget'() {
      state.status = { ...state.status, hasCredentials: false };
      tell('status.changed', state.status);
      return answer(state.status);
    },
  };
}

function check(typed: { clientId: string; clientSecret: string; redirectUri: string }): CredentialsReport {
  const secret =
    typed.clientSecret === 'wrong' ? '1upHealth does not know this secret. Please look for missing letters.' : null;
  const id = typed.clientId.startsWith('good') ? null : '1upHealth does not know this client ID.';
  const redirect = URL.canParse(typed.redirectUri) ? null : 'This is not a full address. It begins with https://';
  const accepted = secret === null && id === null && redirect === null;
  return { accepted, clientId: id, clientSecret: secret, redirectUri: redirect, general: null };
}
