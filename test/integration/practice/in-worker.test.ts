import { describe, expect, it, onTestFinished } from 'vitest';

import { startPracticeInWorker, type InWorkerOptions } from '../../../main/practice/start-in-worker.ts';
import { clientForm, exchange, post, tokenSchema } from './running-practice.ts';

const workerFile = new URL('../../../main/practice/practice-worker.ts', import.meta.url);

async function startWorker(options: Partial<InWorkerOptions> = {}) {
  const practice = await startPracticeInWorker({ workerFile, speed: 'instant', ...options });
  onTestFinished(() => practice.stop());
  return practice;
}

describe('the practice service in a worker', () => {
  it('offers the same surface by messages', async () => {
    const practice = await startWorker();
    const created = await post(
      `${practice.apiUrl}/user-management/v1/user`,
      clientForm(practice, { app_user_id: 'me' }),
    );
    const { code }: { code: string } = JSON.parse(await created.text());
    const { access_token } = tokenSchema.parse(await (await exchange(practice, code)).json());
    const read = async (path: string) =>
      fetch(`${practice.apiUrl}${path}`, { headers: { authorization: `Bearer ${access_token}` } });
    expect(await practice.connectDirectly('me', 'fhirjason', 4706)).toEqual({ ok: true, value: null });
    expect(await practice.connectDirectly('me', 'nobody', 4706)).toMatchObject({ error: { code: 'unknown-login' } });
    await practice.addResources('me', 'r4', [{ resourceType: 'Goal', id: 'g1' }]);
    expect((await read('/r4/Goal/g1')).status).toBe(200);
    await practice.faults.set('503', { times: 1 });
    expect((await read('/r4/Goal')).status).toBe(503);
    await practice.faults.set('503');
    await practice.faults.clear('503');
    expect((await read('/r4/Goal')).status).toBe(200);
    await expect(practice.addResources('nobody', 'r4', [])).rejects.toThrow('does not know this user');
  });

  it('stops with its worker: nothing listens any more, and a call after it fails', async () => {
    const practice = await startWorker();
    await practice.stop();
    await expect(fetch(`${practice.apiUrl}/r4/metadata`)).rejects.toThrow('fetch failed');
    await expect(practice.connectDirectly('me', 'fhirjason', 4706)).rejects.toThrow('rpc is closed');
  });

  it('says so when it cannot start', async () => {
    const { apiUrl } = await startWorker();
    const port = Number(new URL(apiUrl).port);
    await expect(startWorker({ port })).rejects.toThrow('EADDRINUSE');
    await expect(startWorker({ workerFile: new URL('no-such-file.ts', import.meta.url) })).rejects.toThrow(
      'no-such-file',
    );
  });
});
