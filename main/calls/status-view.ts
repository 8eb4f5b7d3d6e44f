import type { AppStatus } from '../../preload/api.ts';
import type { CallParts } from './handlers.ts';

/** What the page may know of what is open. */
export function statusView({ profiles, keychainWatch, appVersion }: StatusParts): AppStatus {
  const { open, keptIn, service, practiceRunning, ownProfileExists, problem } = profiles.state();
  return {
    version: appVersion,
    profile: open?.kind ?? 'none',
    ownProfileExists,
    keptIn,
    hasCredentials: open !== null && open.account !== null,
    keychain: keychainWatch.state(),
    service,
    practiceRunning,
    problem,
  };
}

export type StatusParts = Pick<CallParts, 'profiles' | 'keychainWatch' | 'appVersion'>;
