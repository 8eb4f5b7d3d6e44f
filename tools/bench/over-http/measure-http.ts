// A first reading with the whole client, beside one of the same pages without any HTTP: what the way costs.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createOneUp } from '../../../main/oneup/oneup.ts';
import { accountStore } from '../../../main/profile/account-store.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import type { RecordSource } from '../../../main/sync/record-source.ts';
import { systemClock as clock } from '../../../main/values/system-clock.ts';
import { openBenchStore } from '../bench-store.ts';
import { compared, type Figure } from '../figure.ts';
import { settled } from '../ingest.ts';
import { startProcess } from '../start-process.ts';
import { createReading, readAll } from '../sync-reading.ts';
import { memorySource } from './memory-source.ts';
import type { PageServer } from './page-server.ts';

export async function measureHttp({
  folder,
  size,
}: {
  readonly folder: string;
  readonly size: number;
}): Promise<readonly Figure[]> {
  const server = startProcess<PageServer>(new URL('./page-server.ts', import.meta.url));
  try {
    const apiUrl = await server.calls.serve(size);
    const value = await rate(path.join(folder, `http-${size}.db`), await overHttp(apiUrl));
    const ofMemory = await rate(path.join(folder, `memory-${size}.db`), memorySource(size, apiUrl));
    return [
      compared(
        { name: `over-http-${size}`, value, unit: 'resources/s', goal: { least: 0.7 } },
        { what: 'the same pages from memory', value: ofMemory },
      ),
    ];
  } finally {
    await server.end();
  }
}

/** Resources a second, until the last is stored and nothing waits to be read anew. */
async function rate(file: string, source: RecordSource): Promise<number> {
  const store = await openBenchStore(file);
  try {
    const sync = await createReading(store, source);
    const from = performance.now();
    await readAll(sync);
    await settled(store);
    return sync.status().stored / ((performance.now() - from) / 1000);
  } finally {
    await store.close();
  }
}

/** Signed in already. */
async function overHttp(apiUrl: string): Promise<RecordSource> {
  const account = accountStore(createMemorySecretStore());
  await account.setUserId('bench');
  const receivedAt = clock.now();
  await account.setTokens({ accessToken: 'bench', refreshToken: 'bench', expiresInSeconds: 86_400, receivedAt });
  const endpoints = { apiUrl, authUrl: apiUrl, searchUrl: apiUrl };
  const credentials = { clientId: 'bench', clientSecret: 'bench', redirectUri: `${apiUrl}/connected` };
  return createOneUp({ endpoints, credentials, account, fetch: globalThis.fetch, clock, randomBytes }).recordSource();
}
