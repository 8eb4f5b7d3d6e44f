import type { SecretStore } from '../secrets/secret-store.ts';
import type { KeychainWatch } from './handlers.ts';

/** Looks at the keychain when asked, and remembers what it saw. `onChange`: it saw something else than before. */
export function createKeychainWatch(keychain: SecretStore, onChange: () => void): KeychainWatch {
  let seen: ReturnType<KeychainWatch['state']> = { state: 'not-checked', message: null };
  return {
    state: () => seen,
    async look() {
      const found = await keychain.probe();
      const before = seen.state;
      seen = found.ok
        ? { state: 'ready', message: null }
        : { state: stateOf[found.error.code], message: found.error.message };
      if (seen.state !== before) onChange();
    },
  };
}

const stateOf = {
  'keychain-missing': 'missing',
  'keychain-locked': 'locked',
  'keychain-broken': 'broken',
} as const;
