import { existsSync } from 'node:fs';
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
});
