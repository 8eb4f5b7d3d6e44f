import type { Answer, AppStatus } from '../../../preload/api.ts';
import { refuse, type HandlersOf } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';

/** An added person's record is empty; the others share the one made-up record. */
export function peopleCalls(
  state: MadeUpState,
  become: (status: AppStatus) => Answer<AppStatus>,
): HandlersOf<'people'> {
  return {
    async 'people.add'({ name, colour, credentialsOf }) {
      const person = { id: crypto.randomUUID(), name, colour, hasRecord: true };
      state.connections = [];
      state.entries = [];
      const people = [...state.status.people, person];
      return become({ ...state.status, profile: 'own', person, people, hasCredentials: credentialsOf !== null });
    },
    async 'people.change'({ personId, name, colour }) {
      const people = state.status.people.map((one) => (one.id === personId ? { ...one, name, colour } : one));
      const person = people.find(({ id }) => id === state.status.person?.id) ?? null;
      return become({ ...state.status, person, people });
    },
    async 'people.erase'({ personId }) {
      const people = state.status.people.filter(({ id }) => id !== personId);
      if (people.length === state.status.people.length) return refuse('no-such-person', 'Nothing has changed.');
      const isOpen = state.status.person?.id === personId;
      return become({ ...state.status, people, ...(isOpen ? { profile: 'none', person: null } : {}) });
    },
  };
}
