import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../main/log/create-log.ts';
import { systemClock } from '../../../main/values/system-clock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (): Promise<string> => readFile(path.join(folder, 'chartkeeper.log'), 'utf8');

class MARKERError extends Error {
  override name = 'MARKER';
}

describe('the log', () => {
  it('33: takes nothing of an error’s text, name, cause or properties', async () => {
    const log = createLog({ folder, clock: systemClock });
    const errors = [
      new Error('MARKER'),
      new TypeError('first line\n    at MARKER (MARKER.js:1:2)'),
      new MARKERError('x'),
      new Error('x', { cause: 'MARKER' }),
      Object.assign(new Error('x'), { body: 'MARKER', code: 'MARKER' }),
      new AggregateError([new Error('MARKER')], 'MARKER'),
      'MARKER',
      { message: 'MARKER', stack: 'MARKER' },
    ];
    for (const error of errors) log.bug('sync', error);
    log.note('sync', 'token MARKER');
    await log.flush();
    const text = await read();
    expect(text).not.toContain('MARKER');
    expect(text.trim().split('\n')).toHaveLength(errors.length + 1);
  });

  it('tells the kind of a bug and the places it came through', async () => {
    const log = createLog({ folder, clock: systemClock });
    log.bug('store', new RangeError('x'));
    log.note('sync', 'offline');
    await log.flush();
    const [bug, note] = (await read())
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(bug).toMatchObject({ part: 'store', bug: 'RangeError' });
    expect(JSON.stringify(bug)).toMatch(/create-log\.test\.ts:\d+:\d+/);
    expect(note).toMatchObject({ part: 'sync', code: 'offline' });
  });

  it('is no reason to stop when it cannot be written', async () => {
    const log = createLog({ folder: path.join(folder, 'chartkeeper.log', '\0'), clock: systemClock });
    log.note('app', 'started');
    await expect(log.flush()).resolves.toBeUndefined();
  });
});
