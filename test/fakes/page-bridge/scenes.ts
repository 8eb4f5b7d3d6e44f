import type { AppStatus, PersonView } from '../../../preload/api.ts';

export const sceneNames = [
  'first-start',
  'returning',
  'family',
  'family-returning',
  'keychain-missing',
  'keychain-locked',
  'key-lost',
  'newer-version',
  'starting',
  'updating',
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
  'locked',
  'with-lock',
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

const jason: PersonView = { id: 'own', name: 'Jason', colour: 'teal', hasRecord: true };
export const people: readonly PersonView[] = [
  jason,
  { id: '0b6c1f52-5e0a-4d35-9d0e-6a3c2f1f7a11', name: 'Mother', colour: 'violet', hasRecord: true },
  { id: '7d2a8e90-1c44-4b7e-8f5b-2f9e4c6d8b22', name: 'Lena', colour: 'amber', hasRecord: false },
];

const closed: AppStatus = {
  version: '0.1.0',
  lock: { state: 'off', afterMinutes: null },
  profile: 'none',
  person: null,
  people: [],
  lastScreen: null,
  keptIn: 'disk',
  hasCredentials: false,
  keychain: { state: 'ready', message: null },
  service: 'unknown',
  practiceRunning: false,
  updating: null,
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
  person: jason,
  people: [jason],
  hasCredentials: true,
  service: 'reachable',
};

const welcome: Scene = { status: closed, entries: 0, connections: 'none', reading: 'idle', answers: 'at-once' };
const practice: Scene = { ...welcome, status: practiceStatus, entries: null, connections: 'three' };
const own: Scene = { ...welcome, status: ownStatus };

const problem = (code: string, message: string, keychain: AppStatus['keychain'] = closed.keychain): Scene => ({
  ...welcome,
  status: { ...closed, person: jason, people: [jason], keychain, problem: { code, message } },
});

const missing =
  'This computer has no keychain that Chartkeeper can use, so nothing was kept. Install and start a keyring such as GNOME Keyring, then try again; or go on for this session only.';
const locked =
  'Your keychain is locked. Your record is safe. Please unlock the keychain and try again, or go on for this session only.';

export const scenes: Readonly<Record<SceneName, Scene>> = {
  'first-start': welcome,
  locked: { ...welcome, status: { ...closed, lock: { state: 'locked', afterMinutes: 10 } } },
  'with-lock': { ...practice, status: { ...practiceStatus, lock: { state: 'open', afterMinutes: 10 } } },
  returning: { ...welcome, status: { ...closed, people: [jason] } },
  family: { ...own, entries: null, connections: 'three', status: { ...ownStatus, people } },
  'family-returning': { ...welcome, status: { ...closed, people } },
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
  updating: { ...welcome, status: { ...closed, person: jason, people: [jason], updating: 40 } },
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
  memory: { ...own, status: { ...ownStatus, keptIn: 'memory', person: null, people: [] } },
  'no-credentials': { ...own, entries: null, connections: 'three', status: { ...ownStatus, hasCredentials: false } },
};
