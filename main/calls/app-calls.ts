import { toPersonId } from '../values/ids.ts';
import { recordKey } from '../profile/record-key.ts';
import { ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { statusAfter, statusView } from './status-view.ts';

export function appCalls(parts: CallParts): HandlersOf<'app' | 'practice' | 'profile'> {
  const { profiles } = parts;
  const { preferences } = parts.world;
  const thenStatus = statusAfter(parts);
  return {
    async 'app.status'() {
      const looking = parts.keychainWatch.state().state === 'not-checked' ? parts.keychainWatch.look() : null;
      const { open, updating } = profiles.state();
      // A record that is there already is shown without waiting for the keychain.
      if (open === null && updating === null) await looking;
      return ok(statusView(parts));
    },
    async 'app.rememberScreen'({ screen }) {
      const key = recordKey(profiles.state().open);
      const { screens } = preferences.get();
      if (key !== null && screens[key] !== screen) await preferences.change({ screens: { ...screens, [key]: screen } });
      return ok(null);
    },
    'app.openLink': async ({ url }) => ok({ opened: await parts.openLink(url) }),
    'practice.lookAround': () => thenStatus(profiles.lookAround()),
    'practice.setRunning': ({ running }) => thenStatus(profiles.setPracticeRunning(running)),
    async 'profile.close'() {
      parts.connector.cancel();
      await profiles.close();
      return ok(statusView(parts));
    },
    async 'profile.openOwn'({ personId }) {
      // A sign-in that is under way belongs to the record that is left.
      parts.connector.cancel();
      await parts.keychainWatch.look();
      return thenStatus(profiles.openOwn(personId === null ? null : toPersonId(personId)));
    },
    async 'profile.startOver'({ confirmToken }) {
      const done = await profiles.startOver(confirmToken);
      return done.ok ? ok({ confirmToken: done.value, status: statusView(parts) }) : done;
    },
  };
}
