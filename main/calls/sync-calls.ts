import { noCredentials } from '../profile/account-store.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { practiceStopped } from './practice-stopped.ts';
import { idleSync, syncView } from './sync-view.ts';

export function syncCalls({ profiles }: CallParts): HandlersOf<'sync'> {
  return {
    async 'sync.status'() {
      const { open } = profiles.state();
      return ok(open === null || open.account === null ? idleSync : syncView(open.account.sync.status()));
    },
    async 'sync.start'() {
      const { open } = profiles.state();
      if (open?.kind === 'practice' && open.account === null) return err(practiceStopped);
      if (open === null || open.account === null) return err(noCredentials);
      open.account.sync.start({ reason: 'asked' });
      return ok(syncView(open.account.sync.status()));
    },
    async 'sync.stop'() {
      const { open } = profiles.state();
      if (open === null || open.account === null) return ok(idleSync);
      await open.account.sync.stop();
      return ok(syncView(open.account.sync.status()));
    },
  };
}
