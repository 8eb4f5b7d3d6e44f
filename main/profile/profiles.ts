// One person's record, opened and closed: which profile is open, what stands in the way, and what the service says.
// Changes happen one after the other, whoever asks for them and however often.
import PQueue from 'p-queue';
import type { Credentials } from '../oneup/oneup.ts';
import type { SyncProgress } from '../sync/sync.ts';
import type { PersonId } from '../values/ids.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { forgetAccount } from './account-store.ts';
import { noSuchPerson } from './add-person.ts';
import { lastOrFirstPerson, lastPerson } from './last-person.ts';
import type { AccountListeners } from './open-account.ts';
import { closeProfile, type OpenProfile } from './open-profile.ts';
import { openOwnProfile, openOwnProfileWith, openSessionProfile } from './own-profile.ts';
import type { ProfileParts, Reachability } from './parts.ts';
import type { Person } from './people.ts';
import { peopleChanges, type PeopleChanges } from './people-changes.ts';
import {
  connectFirstPerson,
  openPracticeProfile,
  startPracticeService,
  type RunningPractice,
} from './practice-profile.ts';
import { documentWords } from './document-words.ts';
import { createStartOver } from './start-over.ts';
import { withUpdating } from './updating.ts';

export interface ProfilesState {
  readonly open: OpenProfile | null;
  readonly keptIn: 'disk' | 'memory';
  readonly service: Reachability;
  readonly practiceRunning: boolean;
  readonly people: readonly Person[];
  /** Whose record is open, or was to be opened when there is a `problem`. */
  readonly person: Person | null;
  /** While a record is brought up to date before it opens: how much is done, in percent. */
  readonly updating: number | null;
  /** Why the record of `person` could not be opened when it was last tried. */
  readonly problem: Failure | null;
}

export interface Profiles extends PeopleChanges {
  state(): ProfilesState;
  /** Opens what was open when the app was last closed. */
  start(): Promise<void>;
  lookAround(): Promise<Result<null>>;
  setPracticeRunning(running: boolean): Promise<Result<null>>;
  /** `null`: whoever was open last. */
  openOwn(personId: PersonId | null): Promise<Result<null>>;
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
  /** Words of documents came into the record without any reading. */
  readonly onWords: () => void;
}

type Opening = () => Promise<Result<OpenProfile>>;

export function createProfiles(world: ProfileParts, listeners: ProfilesListeners): Profiles {
  const { parts, updating } = withUpdating(world, listeners.onState);
  const queue = new PQueue({ concurrency: 1 });
  const { people, preferences } = parts;
  const startOver = createStartOver({ randomUuid: parts.randomUuid, clock: parts.clock });
  let open: OpenProfile | null = null;
  let practice: RunningPractice | null = null;
  const documents = documentWords(parts, listeners);
  let service: Reachability = 'unknown';
  let problem: Failure | null = null;

  const setService = (found: Reachability): void => {
    if (found === service) return;
    service = found;
    listeners.onState();
  };
  const accountListeners: AccountListeners = {
    onReachability: setService,
    onProgress: (all) => documents.onProgress(all),
  };

  const leave = async (): Promise<void> => {
    await documents.leave();
    if (open !== null) await closeProfile(open);
    await practice?.stop();
    [open, practice, service] = [null, null, 'unknown'];
  };
  /** One change at a time; the page hears of it when it is done, however it ended. */
  const change = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    queue.add(work).finally(() => listeners.onState());

  const enter = async (opening: Promise<Result<OpenProfile>>): Promise<Result<OpenProfile>> => {
    const opened = await opening.finally(updating.ended);
    problem = opened.ok ? null : opened.error;
    if (opened.ok) {
      open = opened.value;
      documents.enter(open);
      await preferences.change({ lastProfile: opened.value.kind });
    } else parts.log.note('profile', opened.error.code);
    return opened;
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
    // What is there can be read while the service starts.
    if (wanted === 'as-left') listeners.onState();
    if (wanted === 'as-left' && preferences.get().practiceStopped) {
      service = 'unreachable';
      return ok(null);
    }
    await preferences.change({ practiceStopped: false });
    const started = await startPractice(open);
    return started.ok ? connectFirstPerson(parts, open, started.value) : started;
  };
  const last = (): Person | null => lastPerson(people, preferences);
  const someone = (): Promise<Person> => lastOrFirstPerson(people, preferences);
  const openOwn = async (person: Person | null, opening: Opening): Promise<Result<null>> => {
    await leave();
    if (person !== null) await preferences.change({ lastPerson: person.id });
    const entered = await enter(opening());
    if (!entered.ok) return entered;
    void reachability(open)?.then(setService);
    entered.value.account?.sync.resume();
    return ok(null);
  };
  const openKept = (person: Person): Promise<Result<null>> =>
    openOwn(person, () => openOwnProfile(parts, accountListeners, person));
  const goToWelcome = async (): Promise<Result<null>> => {
    await leave();
    problem = null;
    await preferences.change({ lastProfile: 'none' });
    return ok(null);
  };
  const forget = async (person: Person): Promise<void> => {
    if (open?.person?.id === person.id) await goToWelcome();
    if (last()?.id === person.id) problem = null;
  };

  return {
    state: () => ({
      open,
      keptIn: open?.secrets.keptIn ?? 'disk',
      service,
      practiceRunning: practice !== null,
      people: people.list(),
      person: people.find(open?.person?.id ?? null) ?? (problem === null ? null : last()),
      ...{ updating: updating.percent(), problem },
    }),
    async start() {
      const { lastProfile } = preferences.get();
      if (lastProfile === 'practice') await change(() => openPractice('as-left'));
      if (lastProfile === 'own') await change(async () => openKept(await someone()));
    },
    lookAround: () => change(() => openPractice('running')),
    setPracticeRunning: (running) =>
      change(async () => {
        if (open?.kind !== 'practice') return err(notPractising);
        await preferences.change({ practiceStopped: !running });
        if (running) return practice === null ? openPractice('running') : ok(null);
        await open.account?.sync.stop();
        open.account = null;
        await practice?.stop();
        practice = null;
        service = 'unreachable';
        return ok(null);
      }),
    openOwn: (personId) =>
      change(async () => {
        const person = personId === null ? await someone() : people.find(personId);
        return person === null ? err(noSuchPerson) : openKept(person);
      }),
    openOwnWith: (credentials, keep) =>
      change(async () => {
        if (keep === 'memory') return openOwn(null, () => openSessionProfile(parts, accountListeners, credentials));
        const person = await someone();
        return openOwn(person, () => openOwnProfileWith(parts, accountListeners, person, credentials));
      }),
    ...peopleChanges(parts, { change, openKept, forget }),
    forgetCredentials: () =>
      change(async () => {
        if (open === null || open.kind !== 'own') return ok(null);
        await open.account?.sync.stop();
        open.account = null;
        return forgetAccount(open.secrets);
      }),
    startOver: (confirmToken) =>
      change(async () => {
        const person = last();
        if (open?.kind === 'own' || person === null) return err(recordIsOpen);
        const done = await startOver(person.folder, confirmToken);
        if (done.ok && done.value === null) problem = null;
        return done;
      }),
    async close() {
      await change(goToWelcome);
    },
    shutDown: () => updating.leave(() => queue.add(leave)),
  };
}

const reachability = (profile: OpenProfile | null): Promise<Reachability> | undefined =>
  profile?.account?.oneup.reach(AbortSignal.timeout(10_000)).then((found) => (found ? 'reachable' : 'unreachable'));

const notPractising: Failure<'not-practising'> = {
  code: 'not-practising',
  message: 'The practice service belongs to the made-up people. Your own record is open, and nothing has changed.',
};

const recordIsOpen: Failure<'record-is-open'> = {
  code: 'record-is-open',
  message: 'Your record is open and well, so there is no need to start over. Nothing has changed.',
};
