import { ok } from '../values/result.ts';
import type { SecretName, SecretStore } from './secret-store.ts';

/** For a session whose secrets shall not outlive it: where the keychain is missing or locked, and the person chose to go on. */
export function createMemorySecretStore(): SecretStore {
  const kept = new Map<SecretName, string>();
  return {
    keptIn: 'memory',
    probe: async () => ok(null),
    read: async (name) => ok(kept.get(name) ?? null),
    async write(name, value) {
      kept.set(name, value);
      return ok(null);
    },
    async remove(name) {
      kept.delete(name);
      return ok(null);
    },
  };
}
