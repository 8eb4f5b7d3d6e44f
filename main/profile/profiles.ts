// One person's record, opened and closed: which profile is open, what stands in the way, and what the service says.
// Changes happen one after the other, whoever asks for them and however often.
import PQueue from 'p-queue';
import type { Credentials } from '../oneup/oneup.ts';
import type { SyncProgress } from '../sync/sync.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { forgetAccount } from './account-store.ts';
import type { AccountListeners } from './open-account.ts';
import { closeProfile, type OpenProfile } from './open-profile.ts';
import { openOwnProfile, openOwnProfileWith } from './own-profile.ts';
import type { ProfileParts, Reachability } from './parts.ts';
import {
  connectFirstPerson,
  openPracticeProfile,
  startPracticeService,
  type RunningPractice,
} from './practice-profile.ts';
import { profileFolder } from './profile-folder.ts';
import { createStartOver } from './start-over.ts';

export interface ProfilesState {
  readonly open: OpenProfile | null;
  readonly keptIn: 'disk' | 'memory';
  readonly service: Reachability;
  readonly practiceRunning: boolean;
  readonly ownProfileExists: boolean;
  /** Why the own record could not be opened when it was last tried. */
  readonly problem: Failure | null;
}

export interface Profiles {
  state(): ProfilesState;
  /** Opens what was open when the app was last closed. */
  start(): Promise<void>;
  lookAround(): Promise<Result<null>>;
  setPracticeRunning(running: boolean): Promise<Result<null>>;
  openOwn(): Promise<Result<null>>;
  openOwnWith(credentials: Credentials, keep: 'keychain' | 'memory'): Promise<Result<null>>;
  forgetCredentials(): Promise<Result<null>>;
  /** See `createStartOver`. */
  startOver(confirmToken: string | null): Promise<Result<string | null>>;
  /** Back to the welcome. */
  close(): Promise<void>;
  /** The app ends: the same, without forgetting what was open. */
  shutDown(): Promise<void>;
}

export interface ProfilesListeners {
  readonly onState: () => void;
  readonly onProgress: (progress: SyncProgress) => void;
}

export function createProfiles(parts: ProfileParts, listeners: ProfilesListeners): Profiles {
  const queue = new PQueue({ concurrency: 1 });
  const ownFolder = profileFolder(parts.userDataFolder, 'own');
  const startOver = createStartOver({ folder: ownFolder, randomUuid: parts.randomUuid, clock: parts.clock });
  let open: OpenProfile | null = null;
  let practice: RunningPractice | null = null;
  let service: Reachability = 'unknown';
  let problem: Failure | null = null;

  const setService = (found: Reachability): void => {
    if (found === service) return;
    service = found;
    listeners.onState();
  };
  const accountListeners: AccountListeners = { onReachability: setService, onProgress: listeners.onProgress };

  const leave = async (): Promise<void> => {
    if (open !== null) await closeProfile(open);
    open = null;
    await practice?.stop();
    practice = null;
    service = 'unknown';
  };
  /** One change at a time; the page hears of it when it is done, however it ended. */
  const change = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    queue.add(work).finally(() => listeners.onState());

  const enter = async (opening: Promise<Result<OpenProfile>>): Promise<Result<OpenProfile>> => {
    const opened = await opening;
    problem = opened.ok ? null : opened.error;
    if (opened.ok) {
      open = opened.value;
      await parts.preferences.change({ lastProfile: opened.value.kind });
    } else {
      parts.log.note('profile', opened.error.code);
    }
    return opened;
  };
  const lookForService = (): void => {
    const reading = open?.account?.oneup.reach(AbortSignal.timeout(10_000));
    void reading?.then((found) => setService(found ? 'reachable' : 'unreachable'));
  };
  const startPractice = async (profile: OpenProfile): Promise<Result<RunningPractice>> => {
    const started = await startPracticeService(parts, profile, accountListeners);
    if (!started.ok) return started;
    practice = started.value;
    service = 'reachable';
    profile.account?.sync.resume();
    return started;
  };

  const openPractice = async (wanted: 'as-left' | 'running'): Promise<Result<null>> => {
    if (open?.kind !== 'practice') {
      await leave();
      const entered = await enter(openPracticeProfile(parts));
      if (!entered.ok) return entered;
    }
    if (open === null || practice !== null) return ok(null);
    if (wanted === 'as-left' && parts.preferences.get().practiceStopped) {
      service = 'unreachable';
      return ok(null);
    }
    await parts.preferences.change({ practiceStopped: false });
    const started = await startPractice(open);
    return started.ok ? connectFirstPerson(parts, open, started.value) : started;
  };
  const openOwn = async (opening: () => Promise<Result<OpenProfile>>): Promise<Result<null>> => {
    await leave();
    const entered = await enter(opening());
    if (!entered.ok) return entered;
    lookForService();
    entered.value.account?.sync.resume();
    return ok(null);
  };

  return {
    state: () => ({
      open,
      keptIn: open?.secrets.keptIn ?? 'disk',
      service,
      practiceRunning: practice !== null,
      ownProfileExists: ownFolder.hasDatabase(),
      problem,
    }),
    async start() {
      const { lastProfile } = parts.preferences.get();
      if (lastProfile === 'practice') await change(() => openPractice('as-left'));
      if (lastProfile === 'own') await change(() => openOwn(() => openOwnProfile(parts, accountListeners)));
    },
    lookAround: () => change(() => openPractice('running')),
    setPracticeRunning: (running) =>
      change(async () => {
        if (open?.kind !== 'practice') return err(notPractising);
        await parts.preferences.change({ practiceStopped: !running });
        if (running) return practice === null ? openPractice('running') : ok(null);
        await open.account?.sync.stop();
        open.account = null;
        await practice?.stop();
        practice = null;
        service = 'unreachable';
        return ok(null);
      }),
    openOwn: () => change(() => openOwn(() => openOwnProfile(parts, accountListeners))),
    openOwnWith: (credentials, keep) =>
      change(() => openOwn(() => openOwnProfileWith(parts, accountListeners, credentials, keep))),
    forgetCredentials: () =>
      change(async () => {
        if (open === null || open.kind !== 'own') return ok(null);
        await open.account?.sync.stop();
        open.account = null;
        return forgetAccount(open.secrets);
      }),
    startOver: (confirmToken) =>
      change(async () => {
        if (open?.kind === 'own') return err(recordIsOpen);
        const done = await startOver(confirmToken);
        if (done.ok && done.value === null) problem = null;
        return done;
      }),
    async close() {
      await change(async () => {
        await leave();
        problem = null;
        await parts.preferences.change({ lastProfile: 'none' });
        return ok(null);
      });
    },
    async shutDown() {
      await queue.add(leave);
    },
  };
}

const notPractising: Failure<'not-practising'> = {
  code: 'not-practising',
  message: 'The practice service belongs to the made-up people. Your own record is open, and nothing has changed.',
};

const recordIsOpen: Failure<'record-is-open'> = {
  code: 'record-is-open',
  message: 'Your record is open and well, so there is no need to start over. Nothing has changed.',
};
