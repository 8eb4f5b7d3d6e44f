import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/shell/content-security-policy.ts';
import { connectWindowOptions, mainWindowOptions } from '../../../main/shell/window-options.ts';

const confined = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
};

describe('windows', () => {
  const main = mainWindowOptions({ preloadFile: '/x/preload.cjs', dark: false, devTools: false, place: null });
  const session = {} as Session;
  const connect = connectWindowOptions({ session, title: 'Connecting' });

  it('7: are all confined: isolated, sandboxed, without Node or webview', () => {
    expect(main.webPreferences).toMatchObject(confined);
    expect(connect.webPreferences).toMatchObject(confined);
  });

  it('7: of a health system have no preload and the session of the attempt', () => {
    expect(connect.webPreferences).not.toHaveProperty('preload');
    expect(connect.webPreferences).not.toHaveProperty('partition');
    expect(connect.webPreferences?.session).toBe(session);
  });

  it('open in the colour of the theme, so that nothing flashes', () => {
    const dark = mainWindowOptions({ preloadFile: '/x', dark: true, devTools: false, place: null });
    expect(dark.backgroundColor).not.toBe(main.backgroundColor);
    expect(main.show).toBe(false);
  });
});

describe('the content security policy', () => {
  it('8: allows no script, frame, form or address but the app’s own', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self'");
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*|data:)/);
    expect(contentSecurityPolicy).not.toMatch(/https?:/);
    for (const closed of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(contentSecurityPolicy).toContain(`${closed} 'none'`);
    }
  });
});
