import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { hasDisplay, startVirtualDisplay } from '../../../tools/electron/virtual-display.ts';

describe('a display', () => {
  it('is there on Windows and macOS, and on Linux when X or Wayland says so', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', {})).toBe(false);
  });

  it('can be made where there is none, and is gone when it is stopped', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux can be without a display');
    const display = await startVirtualDisplay();
    const socket = `/tmp/.X11-unix/X${display.env['DISPLAY']?.slice(1)}`;
    expect(existsSync(socket)).toBe(true);
    await display.stop();
    expect(existsSync(socket)).toBe(false);
  });

  it('takes whoever comes, also at the moment at which the last one goes', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux can be without a display');
    const display = await startVirtualDisplay();
    const socket = `/tmp/.X11-unix/X${display.env['DISPLAY']?.slice(1)}`;
    const answers = new Set<string>();
    for (let client = 0; client < 300; client++) answers.add(await answerTo(socket));
    await display.stop();
    expect([...answers]).toEqual(['welcome']);
  });
});

/** Says hello as a client of X does (X Window System Protocol, section 8), hears the answer, and goes. */
function answerTo(socket: string): Promise<string> {
  return new Promise((resolve) => {
    const client = connect(socket);
    // Little-endian, version 11.0, no authorization.
    client.write(Uint8Array.of(0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    client.once('data', (answer) => {
      client.destroy();
      resolve(answer[0] === 1 ? 'welcome' : 'refused');
    });
    client.once('error', (error) => resolve(error.message));
    client.once('close', () => resolve('left alone'));
  });
}
