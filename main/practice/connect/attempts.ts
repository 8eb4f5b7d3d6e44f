import { newSecret } from '../account/secrets.ts';
import type { HealthSystem } from '../directory/health-systems.ts';

/** As `error` and `error_description` say it at the end. */
export interface Refusal {
  readonly error: 'access_denied' | 'temporarily_unavailable';
  readonly description: string;
}

/** One person on the way through a health system's pages. */
export interface Attempt {
  readonly id: string;
  readonly userId: number;
  readonly system: HealthSystem;
  readonly redirectUri: string;
  /** Who signed in; `null` before that. */
  personId: string | null;
  /** What the person or the health system decided; `null` before that. */
  decision: 'allowed' | Refusal | null;
}

const mostAttempts = 200;

export interface Attempts {
  begin(userId: number, system: HealthSystem, redirectUri: string): Attempt;
  find(id: string | undefined): Attempt | null;
  end(attempt: Attempt): void;
}

export function createAttempts(random: () => Uint8Array): Attempts {
  const attempts = new Map<string, Attempt>();
  return {
    begin: (userId, system, redirectUri) => {
      const attempt: Attempt = { id: newSecret(random), userId, system, redirectUri, personId: null, decision: null };
      attempts.set(attempt.id, attempt);
      for (const id of attempts.keys()) if (attempts.size > mostAttempts) attempts.delete(id);
      return attempt;
    },
    find: (id = '') => attempts.get(id) ?? null,
    end: ({ id }) => void attempts.delete(id),
  };
}
