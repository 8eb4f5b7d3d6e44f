import type { AppStatus } from '../../../preload/api.ts';

export const sceneNames = [
  'first-start',
  'returning',
  'keychain-missing',
  'keychain-locked',
  'key-lost',
  'newer-version',
  'starting',
  'not-answering',
  'practice',
  'thousands',
  'reading',
  'waiting',
  'offline',
  'loading',
  'failing',
  'empty',
  'gathering',
  'one-item',
  'memory',
  'no-credentials',
] as const;

export type SceneName = (typeof sceneNames)[number];

/** How the made-up app begins. */
export interface Scene {
  readonly status: AppStatus;
  /** How many entries the record has; `null`: as many as the made-up life has. */
  readonly entries: number | null;
  readonly connections: 'three' | 'none' | 'waiting';
  readonly reading: 'idle' | 'reading' | 'waiting';
  /** Calls that read the record are never answered, or refused. */
  readonly answers: 'at-once' | 'never' | 'refused';
}

const closed: AppStatus = {
  version: '0.1.0',
  profile: 'none',
  ownProfileExists: false,
  keptIn: 'disk',
  hasCredentials: false,
  keychain: { state: 'ready', message: null },
  service: 'unknown',
  practiceRunning: false,
  problem: null,
};

export const practiceStatus: AppStatus = {
  ...closed,
  profile: 'practice',
  hasCredentials: true,
  service: 'reachable',
  practiceRunning: true,
};

export const ownStatus: AppStatus = {
  ...closed,
  profile: 'own',
  ownProfileExists: true,
  hasCredentials: true,
  service: 'reachable',
};

const welcome: Scene = { status: closed, entries: 0, connections: 'none', reading: 'idle', answers: 'at-once' };
const practice: Scene = { ...welcome, status: practiceStatus, entries: null, connections: 'three' };
const own: Scene = { ...welcome, status: ownStatus };

const problem = (code: string, message: string, keychain: AppStatus['keychain'] = closed.keychain): Scene => ({
  ...welcome,
  status: { ...closed, ownProfileExists: true, keychain, problem: { code, message } },
});

const missing =
  'This computer has no keychain that Chartkeeper can use, so nothing was kept. Install and start a keyring such as GNOME Keyring, then try again; or go on for this session only.';
const locked =
  'Your keychain is locked. Your record is safe. Please unlock the keychain and try again, or go on for this session only.';

export const scenes: Readonly<Record<SceneName, Scene>> = {
  'first-start': welcome,
  returning: { ...welcome, status: { ...closed, ownProfileExists: true } },
  'keychain-missing': { ...welcome, status: { ...closed, keychain: { state: 'missing', message: missing } } },
  'keychain-locked': problem('keychain-locked', locked, { state: 'locked', message: locked }),
  'key-lost': problem(
    'key-lost',
    'The key to your record is not in this computer’s keychain any more. The record itself is untouched. If you can restore the keychain, for instance from a backup of this computer, your record will open again.',
  ),
  'newer-version': problem(
    'newer-version',
    'Your record was last used with a newer Chartkeeper. It is untouched. Please install that version again to open it.',
  ),
  starting: { ...welcome, answers: 'never' },
  'not-answering': { ...welcome, answers: 'refused' },
  practice,
  thousands: { ...practice, entries: 12_000 },
  reading: { ...practice, reading: 'reading' },
  waiting: { ...practice, reading: 'waiting' },
  offline: {
    ...practice,
    status: { ...practiceStatus, hasCredentials: false, service: 'unreachable', practiceRunning: false },
  },
  loading: { ...practice, answers: 'never' },
  failing: { ...practice, answers: 'refused' },
  empty: own,
  gathering: { ...own, connections: 'waiting', reading: 'reading' },
  'one-item': { ...own, entries: 1, connections: 'three' },
  memory: { ...own, status: { ...ownStatus, keptIn: 'memory', ownProfileExists: false } },
  'no-credentials': { ...own, entries: null, connections: 'three', status: { ...ownStatus, hasCredentials: false } },
};
