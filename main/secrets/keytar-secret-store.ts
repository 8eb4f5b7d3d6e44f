// The system's keychain. keytar is handed in as a way to load it, and is known in this folder alone, so that it can be
// replaced here. "Nothing there" is never believed without a probe: a locked keyring says so too.
import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { keychainFailure, troubleOf } from './keychain-failure.ts';
import { keychainItem } from './keychain-item.ts';
import { loadedKeytar, type Keytar, type LoadKeytar } from './keytar.ts';
import type { SecretFailure, SecretStore } from './secret-store.ts';

export interface KeytarParts {
  /** Names the items of one profile apart from those of another. */
  readonly profileId: string;
  readonly loadKeytar: LoadKeytar;
  readonly clock: Clock;
  readonly platform?: NodeJS.Platform;
}

export function createKeytarSecretStore(parts: KeytarParts): SecretStore {
  const service = `Chartkeeper: ${parts.profileId}`;
  const ask = askInTurn(parts);
  let probes = 0;
  const probe = (keytar: Keytar): Promise<void> => {
    probes += 1;
    return probeKeychain(keytar, service, `probe ${parts.clock.now()} ${probes}`);
  };
  return {
    keptIn: 'disk',
    probe: () =>
      ask(async (keytar) => {
        await probe(keytar);
        return null;
      }),
    read: (name) =>
      ask(async (keytar) => {
        const item = keychainItem(keytar, service, name);
        const found = await item.read();
        if (found !== null) return found;
        await probe(keytar);
        // To write the probe, the person may have been asked to unlock the keychain.
        return item.read();
      }),
    write: (name, value) =>
      ask(async (keytar) => {
        await keychainItem(keytar, service, name).write(value);
        return null;
      }),
    remove: (name) =>
      ask(async (keytar) => {
        await probe(keytar);
        await keychainItem(keytar, service, name).remove();
        return null;
      }),
  };
}

async function probeKeychain(keytar: Keytar, service: string, mark: string): Promise<void> {
  await keytar.setPassword(service, 'probe', mark);
  const came = await keytar.getPassword(service, 'probe');
  const went = await keytar.deletePassword(service, 'probe');
  if (came !== mark || !went) throw new Error('The probe item did not come back');
}

const twoSeconds = 2_000;

type Ask = <T>(question: (keytar: Keytar) => Promise<T>) => Promise<Result<T, SecretFailure>>;

/** One question after the other, as keytar likes it; each has two seconds, whatever keeps it waiting. */
function askInTurn({ clock, loadKeytar, platform = process.platform }: KeytarParts): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return async (question) => {
    const answer = last
      .then(() => loadedKeytar(loadKeytar))
      .then(question)
      .then(ok, (error: unknown) => err(keychainFailure(troubleOf(error), platform)));
    last = answer;
    const over = new AbortController();
    const late = clock.wait(twoSeconds, over.signal).then(() => err(keychainFailure('silent', platform)));
    try {
      return await Promise.race([answer, late]);
    } finally {
      over.abort();
    }
  };
}
