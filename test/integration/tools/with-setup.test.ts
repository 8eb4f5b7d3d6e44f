import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const withSetup = path.resolve(import.meta.dirname, '../../../tools/setup/with-setup.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-with-setup-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function start(text: string, ...args: readonly string[]) {
  const script = path.join(folder, 'script.ts');
  await writeFile(script, text);
  return spawn(process.execPath, [withSetup, script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function runs(text: string, ...args: readonly string[]) {
  const child = await start(text, ...args);
  const [[code], printed] = await Promise.all([once(child, 'close'), child.stdout.setEncoding('utf8').toArray()]);
  return { code: Number(code), printed: printed.join('') };
}

describe('with-setup', () => {
  it('hands arguments to the script and its exit code back, and says nothing on a machine that is ready', async () => {
    const script = 'const given: string = process.argv.slice(2).join(); console.log(given); process.exit(7);';
    expect(await runs(script, 'one', 'two')).toEqual({ code: 7, printed: 'one,two\n' });
  });

  it('lets the script find this Node first on its path', async () => {
    const script = `console.log(process.env.PATH?.split(${JSON.stringify(path.delimiter)})[0]);`;
    expect((await runs(script)).printed.trim()).toBe(path.dirname(process.execPath));
  });

  it('takes less than a second when nothing is to do', async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const begun = performance.now();
      await runs('');
      times.push(performance.now() - begun);
    }
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it.skipIf(process.platform === 'win32')('passes a signal on, and ends as the script ends', async () => {
    const child = await start(
      'process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1_000); console.log("ready");',
    );
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(3);
  });
});
