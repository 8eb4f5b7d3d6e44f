import type { Answer, AppStatus, PersonView } from '../../preload/api.ts';
import type { Person } from '../profile/people.ts';
import { ok, type Result } from '../values/result.ts';
import { recordKey } from '../profile/record-key.ts';
import type { CallParts } from './handlers.ts';

/** What the page may know of what is open. */
export function statusView(parts: StatusParts): AppStatus {
  const { lock, appVersion, keychainWatch } = parts;
  const common = {
    version: appVersion,
    lock: { state: lock.state(), afterMinutes: lock.afterMinutes() },
    keychain: keychainWatch.state(),
  };
  return { ...common, ...(lock.state() === 'locked' ? nothingOpen : openView(parts)) };
}

type OpenView = Omit<AppStatus, 'version' | 'lock' | 'keychain'>;

const nothingOpen: OpenView = {
  ...{ profile: 'none', person: null, people: [], keptIn: 'disk', lastScreen: null, hasCredentials: false },
  ...{ service: 'unknown', practiceRunning: false, updating: null, problem: null },
};

function openView({ profiles, world }: StatusParts): OpenView {
  const { open, keptIn, service, practiceRunning, people, person, updating, problem } = profiles.state();
  const key = recordKey(open);
  return {
    profile: open?.kind ?? 'none',
    person: person === null ? null : personView(person),
    people: people.map(personView),
    keptIn,
    lastScreen: (key === null ? null : world.preferences.get().screens[key]) ?? null,
    hasCredentials: open !== null && open.account !== null,
    service,
    practiceRunning,
    updating,
    problem,
  };
}

/** Answers with the status as it is after `work`, or with why that failed. */
export const statusAfter =
  (parts: StatusParts) =>
  async (work: Promise<Result<null>>): Promise<Answer<AppStatus>> => {
    const done = await work;
    return done.ok ? ok(statusView(parts)) : done;
  };

const personView = ({ id, name, colour, folder }: Person): PersonView => ({
  ...{ id, name, colour },
  hasRecord: folder.hasDatabase(),
});

export type StatusParts = Pick<CallParts, 'profiles' | 'keychainWatch' | 'lock' | 'appVersion'> & {
  readonly world: Pick<CallParts['world'], 'preferences'>;
};
