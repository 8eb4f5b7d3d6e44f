import path from 'node:path';
import { expect, test } from 'vitest';
import { openRecordStore } from '../../../main/store/open-record-store.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { observation, page } from '../../fakes/bundles.ts';
import { openStore } from '../../fakes/open-store.ts';
import { testKey } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const laterVersion = new URL('../../fakes/store-worker-of-a-later-version.ts', import.meta.url);

test('a record that is brought up to date tells how far it is; it can be left at once, and goes on from there', async () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const before = await openStore(file);
  await before.pages.write(page('Observation', [observation('o1')]));
  await before.close();

  const leaving = new AbortController();
  const first: number[] = [];
  const opened = await openRecordStore({
    ...{ file, key: testKey, workerFile: laterVersion, clock: systemClock, signal: leaving.signal },
    onUpdating(share) {
      if (first.push(share) === 20) leaving.abort();
    },
  });
  expect(opened.ok).toBe(false);
  const left = first.at(-1) ?? 0;
  expect([first[0], left < 0.5]).toEqual([0, true]);

  const second: number[] = [];
  const store = await openRecordStore({
    ...{ file, key: testKey, workerFile: laterVersion, clock: systemClock },
    onUpdating: (share) => void second.push(share),
  });
  if (!store.ok) throw new Error(store.error.message);
  expect(second[0]).toBeGreaterThanOrEqual(left);
  expect(second.at(-1)).toBe(1);
  expect((await store.value.entries.overview()).total).toBe(1);
  await store.value.close();
}, 60_000);
