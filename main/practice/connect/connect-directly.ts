import { practiceLogins } from '../people/people.ts';
import type { Service } from '../service.ts';
import { err, ok, type Failure, type Result } from '../../values/result.ts';
import { connectPerson } from './connect-person.ts';

type Refused = Failure<'unknown-user' | 'unknown-login' | 'unknown-system'>;

/** What a person's way through the pages ends in, without the pages. */
export function connectDirectly(
  service: Service,
  appUserId: string,
  login: string,
  systemId: number,
): Result<null, Refused> {
  const user = service.file.state.users.find((known) => known.appUserId === appUserId);
  const person = practiceLogins.find((known) => known.login === login);
  const refuse = (code: Refused['code']): Result<null, Refused> =>
    err({ code, message: 'The made-up people could not be connected. Nothing has changed. Start practice once more.' });
  if (user === undefined) return refuse('unknown-user');
  if (person === undefined) return refuse('unknown-login');
  if (!service.directory.byId.has(systemId)) return refuse('unknown-system');
  connectPerson(service, { userId: user.id, personId: person.personId, systemId, today: service.settings.today });
  return ok(null);
}
