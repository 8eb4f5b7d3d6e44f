import { TooLong } from './keychain-item.ts';
import type { SecretFailure } from './secret-store.ts';

export type KeychainTrouble = 'missing' | 'locked' | 'broken' | 'silent' | 'too-long';

/** Texts as libsecret, D-Bus, the macOS keychain, Windows and the loader give them; any other is a broken keychain. */
const known: readonly (readonly [KeychainTrouble, RegExp])[] = [
  ['locked', /locked collection|is locked|prompt was dismissed|dismissed/i],
  // macOS: errSecInteractionNotAllowed, errSecAuthFailed, errSecUserCanceled
  ['locked', /interaction is not allowed|user name or passphrase|cancell?ed the operation/i],
  ['missing', /cannot autolaunch|dbus-launch|\.service files|could not connect|connection refused/i],
  ['missing', /ServiceUnknown|no such file or directory|object does not exist at path/i],
  // macOS: errSecNoDefaultKeychain; Windows: ERROR_NO_SUCH_LOGON_SESSION
  ['missing', /default keychain could not be found|logon session does not exist/i],
];

const notLoaded = new Set(['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/** What a rejection of keytar, or of loading it, means. */
export function troubleOf(error: unknown): KeychainTrouble {
  if (!(error instanceof Error)) return 'broken';
  if (error instanceof TooLong) return 'too-long';
  if ('code' in error && typeof error.code === 'string' && notLoaded.has(error.code)) return 'missing';
  return known.find(([, pattern]) => pattern.test(error.message))?.[0] ?? 'broken';
}

/** In words for the system that the person sits at: what happened, what is safe, what to do. */
export function keychainFailure(trouble: KeychainTrouble, platform: NodeJS.Platform): SecretFailure {
  const words = wordsOf[platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux'];
  const goOn = 'Or go on without it for this session: then nothing secret is kept when you close the app.';
  switch (trouble) {
    case 'missing':
      return { code: 'keychain-missing', message: `${words.missing} ${goOn}` };
    case 'locked':
      return { code: 'keychain-locked', message: `${words.locked} ${goOn}` };
    case 'silent':
      return { code: 'keychain-broken', message: `${words.silent} ${goOn}` };
    case 'broken':
      return { code: 'keychain-broken', message: `${words.broken} ${goOn}` };
    case 'too-long':
      return { code: 'keychain-broken', message: tooLong };
    default:
      return trouble satisfies never;
  }
}

const safe = 'Nothing was kept, and nothing you have is lost.';

const tooLong = `One of the things to keep is far longer than it can be. ${safe} Please check what you entered.`;

const wordsOf = {
  linux: {
    missing: `This computer has no keyring where the app can keep its keys. ${safe} Install and start GNOME Keyring or KWallet, sign in again, and try once more.`,
    locked: `Your keyring is locked. ${safe} Unlock it, for instance with the app “Passwords and Keys”, and try again.`,
    silent: `Your keyring did not answer. ${safe} If a window asks for your password, answer it there, and try again.`,
    broken: `Your keyring did not work as it should. ${safe} Sign out of this computer and in again, and try once more.`,
  },
  mac: {
    missing: `This Mac has no keychain where the app can keep its keys. ${safe} Open “Keychain Access”, make a login keychain, and try again.`,
    locked: `Your keychain is locked, or the app was not let in. ${safe} Unlock it in “Keychain Access”, allow Chartkeeper, and try again.`,
    silent: `Your keychain did not answer. ${safe} If a window asks for your password, answer it there, and try again.`,
    broken: `Your keychain did not work as it should. ${safe} Restart this Mac, and try once more.`,
  },
  windows: {
    missing: `Windows did not offer its Credential Manager, where the app keeps its keys. ${safe} Sign out of Windows and in again, and try once more.`,
    locked: `The Credential Manager of Windows is locked. ${safe} Sign out of Windows and in again, and try once more.`,
    silent: `The Credential Manager of Windows did not answer. ${safe} Restart this computer, and try again.`,
    broken: `The Credential Manager of Windows did not work as it should. ${safe} Restart this computer, and try once more.`,
  },
} as const;
