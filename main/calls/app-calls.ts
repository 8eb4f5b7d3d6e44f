import type { Answer, AppStatus } from '../../preload/api.ts';
import { toPersonId } from '../values/ids.ts';
import { ok, type Result } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { statusView } from './status-view.ts';

export function appCalls(parts: CallParts): HandlersOf<'app' | 'practice' | 'profile' | 'people'> {
  const { profiles } = parts;
  /** Answers with the status as it is after `work`, or with why that failed. */
  const thenStatus = async (work: Promise<Result<null>>): Promise<Answer<AppStatus>> => {
    const done = await work;
    return done.ok ? ok(statusView(parts)) : done;
  };
  return {
    async 'app.status'() {
      if (parts.keychainWatch.state().state === 'not-checked') await parts.keychainWatch.look();
      return ok(statusView(parts));
    },
    'app.openLink': async ({ url }) => ok({ opened: await parts.openLink(url) }),
    'practice.lookAround': () => thenStatus(profiles.lookAround()),
    'practice.setRunning': ({ running }) => thenStatus(profiles.setPracticeRunning(running)),
    async 'profile.close'() {
      await profiles.close();
      return ok(statusView(parts));
    },
    async 'profile.openOwn'({ personId }) {
      await parts.keychainWatch.look();
      return thenStatus(profiles.openOwn(personId === null ? null : toPersonId(personId)));
    },
    'people.add': ({ credentialsOf, ...described }) =>
      thenStatus(
        profiles.addPerson({
          ...described,
          credentialsOf: credentialsOf === null ? null : toPersonId(credentialsOf),
        }),
      ),
    'people.change': ({ personId, ...described }) => thenStatus(profiles.changePerson(toPersonId(personId), described)),
    'people.erase': ({ personId }) => thenStatus(profiles.erasePerson(toPersonId(personId))),
    async 'profile.startOver'({ confirmToken }) {
      const done = await profiles.startOver(confirmToken);
      return done.ok ? ok({ confirmToken: done.value, status: statusView(parts) }) : done;
    },
  };
}
