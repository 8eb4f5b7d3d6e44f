import type { Answer, AppStatus, PersonView } from '../../preload/api.ts';
import type { Person } from '../profile/people.ts';
import { ok, type Result } from '../values/result.ts';
import { recordKey } from '../profile/record-key.ts';
import type { CallParts } from './handlers.ts';

/** What the page may know of what is open. */
export function statusView({ profiles, keychainWatch, appVersion, world }: StatusParts): AppStatus {
  const { open, keptIn, service, practiceRunning, people, person, problem } = profiles.state();
  const key = recordKey(open);
  return {
    version: appVersion,
    profile: open?.kind ?? 'none',
    person: person === null ? null : personView(person),
    people: people.map(personView),
    keptIn,
    lastScreen: (key === null ? null : world.preferences.get().screens[key]) ?? null,
    hasCredentials: open !== null && open.account !== null,
    keychain: keychainWatch.state(),
    service,
    practiceRunning,
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

export type StatusParts = Pick<CallParts, 'profiles' | 'keychainWatch' | 'appVersion'> & {
  readonly world: Pick<CallParts['world'], 'preferences'>;
};
