import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connection } from '../../fakes/connections.ts';
import { openStore } from '../../fakes/open-store.ts';
import { allEntries } from '../../fakes/record-database.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { pagesOf } from '../../fakes/two-systems.ts';

test('a record becomes small by itself when a health system was removed from it, and answers meanwhile', async () => {
  const file = path.join(temporaryFolder(), 'record.db');
  const store = await openStore(file);
  for (const [system, pages] of [
    [1, 8],
    [2, 2],
  ] as const) {
    await store.connections.add(connection(system));
    for (const page of pagesOf(system, pages)) await store.pages.write(page);
  }
  await store.connections.disconnect(connection(1).id, 'remove');
  const before = statSync(file).size;
  await expect.poll(() => statSync(file).size).toBeLessThan(before / 2);
  expect((await store.entries.list(allEntries)).total).toBe(201);
  expect(await store.upkeep()).toMatchObject({ freeBytes: 0 });
}, 60_000);
