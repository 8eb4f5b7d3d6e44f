import { toPersonId } from '../values/ids.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { statusAfter } from './status-view.ts';

export function peopleCalls(parts: CallParts): HandlersOf<'people'> {
  const { profiles, connector } = parts;
  const thenStatus = statusAfter(parts);
  return {
    'people.add'({ credentialsOf, ...described }) {
      connector.cancel();
      const whose = credentialsOf === null ? null : toPersonId(credentialsOf);
      return thenStatus(profiles.addPerson({ ...described, credentialsOf: whose }));
    },
    'people.change': ({ personId, ...described }) => thenStatus(profiles.changePerson(toPersonId(personId), described)),
    'people.erase'({ personId }) {
      connector.cancel();
      return thenStatus(profiles.erasePerson(toPersonId(personId)));
    },
  };
}
