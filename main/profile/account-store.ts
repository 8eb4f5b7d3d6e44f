import { z } from 'zod';
import type { AccountStore, Credentials } from '../oneup/oneup.ts';
import type { SecretFailure, SecretStore } from '../secrets/secret-store.ts';
import { ok, type Failure, type Result } from '../values/result.ts';

const tokensSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  expiresInSeconds: z.number(),
  receivedAt: z.number(),
});

/** What the 1upHealth client keeps of an account, kept in the keychain. Tokens that cannot be read count as none: new ones can be had. */
export function accountStore(secrets: SecretStore): AccountStore {
  return {
    userId: () => secrets.read('user-id'),
    setUserId: (userId) => secrets.write('user-id', userId),
    async tokens() {
      const kept = await secrets.read('tokens');
      return kept.ok ? ok(kept.value === null ? null : parseTokens(kept.value)) : kept;
    },
    setTokens: (tokens) => secrets.write('tokens', JSON.stringify(tokens)),
  };
}

function parseTokens(text: string): z.output<typeof tokensSchema> | null {
  try {
    const parsed = tokensSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function readCredentials(secrets: SecretStore): Promise<Result<Credentials | null, SecretFailure>> {
  const clientId = await secrets.read('client-id');
  if (!clientId.ok) return clientId;
  const clientSecret = await secrets.read('client-secret');
  if (!clientSecret.ok) return clientSecret;
  const redirectUri = await secrets.read('redirect-uri');
  if (!redirectUri.ok) return redirectUri;
  if (clientId.value === null || clientSecret.value === null || redirectUri.value === null) return ok(null);
  return ok({ clientId: clientId.value, clientSecret: clientSecret.value, redirectUri: redirectUri.value });
}

/** Another `client_id` has other users: those of the old one are forgotten with it. */
export async function writeCredentials(
  secrets: SecretStore,
  credentials: Credentials,
): Promise<Result<null, SecretFailure>> {
  const before = await secrets.read('client-id');
  if (!before.ok) return before;
  if (before.value !== null && before.value !== credentials.clientId) {
    const forgotten = await forgetAccount(secrets);
    if (!forgotten.ok) return forgotten;
  }
  for (const [name, value] of [
    ['client-id', credentials.clientId],
    ['client-secret', credentials.clientSecret],
    ['redirect-uri', credentials.redirectUri],
  ] as const) {
    const written = await secrets.write(name, value);
    if (!written.ok) return written;
  }
  return ok(null);
}

/** All but the key to the record. */
export async function forgetAccount(secrets: SecretStore): Promise<Result<null, SecretFailure>> {
  for (const name of ['tokens', 'user-id', 'client-secret', 'client-id', 'redirect-uri'] as const) {
    const removed = await secrets.remove(name);
    if (!removed.ok) return removed;
  }
  return ok(null);
}

export const noCredentials: Failure<'no-credentials'> = {
  code: 'no-credentials',
  message: 'Your 1upHealth credentials are not kept on this computer. Your record is safe. Enter them to read anew.',
};
