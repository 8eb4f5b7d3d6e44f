// Run as a program of its own: asks the keychain of its environment what the first argument says, and prints what came.
import { createKeytarSecretStore } from '../../main/secrets/keytar-secret-store.ts';
import type { SecretStore } from '../../main/secrets/secret-store.ts';
import { systemClock } from '../../main/values/system-clock.ts';

/** Each line of work by name; a store that has asked nothing before. */
const work: Readonly<Record<string, (store: SecretStore) => Promise<unknown>>> = {
  probe: (store) => store.probe(),
  'read nothing': (store) => store.read('database-key'),
  write: (store) => store.write('client-secret', 'marker-of-a-secret'),
  'read back': (store) => store.read('client-secret'),
  remove: (store) => store.remove('client-secret'),
  'write long': (store) => store.write('tokens', 'long '.repeat(1_200)),
  'read long': (store) => store.read('tokens'),
  'remove long': (store) => store.remove('tokens'),
};

const store = (): SecretStore =>
  createKeytarSecretStore({ profileId: 'test', loadKeytar: () => import('keytar'), clock: systemClock });

const answers: unknown[] = [];
for (const name of process.argv.slice(2)) {
  const begun = performance.now();
  const answer = await work[name]?.(store());
  answers.push({ answer, ms: Math.round(performance.now() - begun) });
}
process.stdout.write(JSON.stringify(answers));
// A call of keytar that never comes back would keep the process alive.
process.exit();
