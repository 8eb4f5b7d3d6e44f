import type { OpenProfile } from './open-profile.ts';

/** What is remembered of a record in the preferences is filed under this; `null`: nothing is to be remembered. */
export function recordKey(open: OpenProfile | null): string | null {
  if (open === null || open.secrets.keptIn === 'memory') return null;
  return open.kind === 'practice' ? 'practice' : (open.person?.id ?? null);
}
