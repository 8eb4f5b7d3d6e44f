// The system's keychain through keytar: the only file that knows it. It never lists items (`findCredentials` ends the
// process on a locked keyring), and never takes "nothing there" for an answer before a probe item came back.
import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { keychainWords } from './keychain-words.ts';
import type { SecretFailure, SecretStore } from './secret-store.ts';

export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

const twoSeconds = 2_000;
/** Windows keeps no more in one item; the same limit everywhere shows it everywhere. */
const mostBytes = 2_560;

export function createKeytarSecretStore(parts: {
  /** Names the items of one profile apart from those of another. */
  readonly profileId: string;
  /** Loads the addon; fails where libsecret is not installed. */
  readonly loadKeytar: () => Promise<Keytar>;
  readonly clock: Clock;
}): SecretStore {
  const service = `Chartkeeper: ${parts.profileId}`;
  let probed: Promise<Result<null, SecretFailure>> | null = null;

  const ask = async <T>(question: (keytar: Keytar) => Promise<T>): Promise<Result<T, SecretFailure>> => {
    const over = new AbortController();
    try {
      const late = parts.clock.wait(twoSeconds, over.signal).then(() => err(failures.broken));
      const answer = parts
        .loadKeytar()
        .then(question)
        .then(ok, (error: unknown) => err(failureOf(error)));
      return await Promise.race([answer, late]);
    } finally {
      over.abort();
    }
  };
  const probe = (): Promise<Result<null, SecretFailure>> =>
    ask(async (keytar) => {
      const mark = `probe ${parts.clock.now()}`;
      await keytar.setPassword(service, 'probe', mark);
      const read = await keytar.getPassword(service, 'probe');
      await keytar.deletePassword(service, 'probe');
      if (read !== mark) throw new Error('The probe item did not come back');
      return null;
    });
  /** A keychain that once gave the probe back is believed for this session. */
  const ready = async (): Promise<Result<null, SecretFailure>> => {
    const before = await probed;
    if (before !== null && before.ok) return before;
    probed = probe();
    return probed;
  };

  return {
    keptIn: 'disk',
    async probe() {
      probed = probe();
      return probed;
    },
    async read(name) {
      const believed = await ready();
      return believed.ok ? ask((keytar) => keytar.getPassword(service, name)) : believed;
    },
    async write(name, value) {
      if (Buffer.byteLength(value) > mostBytes) return err(failures.tooLong);
      return ask(async (keytar) => {
        await keytar.setPassword(service, name, value);
        if ((await keytar.getPassword(service, name)) !== value) throw new Error('The item did not come back');
        return null;
      });
    },
    async remove(name) {
      const believed = await ready();
      if (!believed.ok) return believed;
      return ask(async (keytar) => {
        await keytar.deletePassword(service, name);
        return null;
      });
    },
  };
}

const failures = {
  missing: { code: 'keychain-missing', message: keychainWords.missing },
  locked: { code: 'keychain-locked', message: keychainWords.locked },
  broken: { code: 'keychain-broken', message: keychainWords.broken },
  tooLong: { code: 'keychain-broken', message: keychainWords.tooLong },
} as const satisfies Record<string, SecretFailure>;

/** Texts as libsecret and the loader were seen to give them; any other is a broken keychain. */
function failureOf(error: unknown): SecretFailure {
  const text = error instanceof Error ? error.message : '';
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_DLOPEN_FAILED' || code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
    return failures.missing;
  if (/autolaunch|\.service files|Could not connect|No such file or directory|Connection refused/i.test(text)) {
    return failures.missing;
  }
  return /locked/i.test(text) ? failures.locked : failures.broken;
}
