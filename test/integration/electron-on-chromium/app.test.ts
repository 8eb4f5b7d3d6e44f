import { describe, expect, it } from 'vitest';
import { hasChromium, launch, processesOf, soon, usual, writeApp } from './small-app.ts';

describe.skipIf(!hasChromium)('an app of the stand-in', { timeout: 60_000 }, () => {
  const main = `
if (!electron.app.commandLine) throw new Error();
${usual(`new BrowserWindow({}).loadURL('small://main/');`)}
globalThis.seconds = 0;
if (!app.requestSingleInstanceLock()) app.quit();
app.on('second-instance', () => globalThis.seconds++);
`;

  it('is there once for each folder, and hears of a second start', async () => {
    const folder = await writeApp({ main });
    const first = await launch(folder);
    await first.firstWindow();
    await launch(folder).then(
      (second) => second.close(),
      () => undefined,
    );
    await soon(async () => expect(await first.evaluate(() => Reflect.get(globalThis, 'seconds'))).toBe(1));
    expect(first.windows()).toHaveLength(1);
  });

  it.each(['quit', 'SIGKILL'] as const)('leaves nothing behind after %s, and starts again', async (end) => {
    const folder = await writeApp({ main });
    const app = await launch(folder);
    await app.firstWindow();
    expect((await processesOf(folder)).length).toBeGreaterThan(0);
    if (end === 'quit') await app.close();
    else app.process().kill('SIGKILL');
    await soon(async () => expect(await processesOf(folder)).toEqual([]));
    const again = await launch(folder);
    await again.firstWindow();
    await again.close();
  });
});
