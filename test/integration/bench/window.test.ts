import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const project = path.resolve(import.meta.dirname, '../../..');
const figures = z.array(z.object({ name: z.string(), value: z.number().nonnegative(), met: z.boolean() }));

test('the bench measures a small record in the window as it measures a large one, whatever the figures', async () => {
  const command = ['tools/bench/bench.ts', '--json', '--only', 'window', '--size', '2000'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: project });
  expect(figures.parse(JSON.parse(stdout)).map(({ name }) => name)).toEqual([
    ...['window-start-2000', 'window-switch-p95-2000', 'window-search-key-p95-2000', 'window-late-frames-2000'],
  ]);
}, 180_000);
