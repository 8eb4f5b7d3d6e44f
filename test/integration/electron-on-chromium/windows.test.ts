import { describe, expect, it } from 'vitest';
import { scriptedServer } from '../../fakes/scripted-server.ts';
import { hasChromium, launch, soon, usual, writeApp } from './small-app.ts';

const preload = `
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('small', {
  invoke: (...args) => ipcRenderer.invoke('echo', ...args),
  fail: () => ipcRenderer.invoke('fail'),
  add: (a, b) => a + b,
  throws: () => { throw new TypeError('no'); },
  onTold: (listener) => ipcRenderer.on('told', (_event, value) => listener(value)),
  world: { require: typeof require('electron'), seesPage: typeof window.ofThePage },
});`;

const withPreload = usual(`
  ipcMain.handle('echo', (event, ...args) => ({ args, url: event.senderFrame.url, parent: event.senderFrame.parent }));
  ipcMain.handle('fail', () => { throw new RangeError('too far'); });
  const window = new BrowserWindow({ width: 640, height: 480, webPreferences: { preload: here + '/preload.cjs' } });
  globalThis.tell = (value) => window.webContents.send('told', value);
  window.loadURL('small://main/index.html');
`);

declare global {
  interface Window {
    small: {
      invoke(...args: unknown[]): Promise<{ args: unknown[]; url: string; parent: unknown }>;
      fail(): Promise<unknown>;
      add(a: number, b: number): number;
      throws(): void;
      onTold(listener: (value: unknown) => void): void;
      world: unknown;
    };
  }
}

describe.skipIf(!hasChromium)('a window of the stand-in', { timeout: 60_000 }, () => {
  it('has a preload in a world of its own, which offers functions and values to the page', async () => {
    const app = await launch(await writeApp({ main: withPreload, preload }));
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: 'Small' }).waitFor();
    expect(page.url()).toBe('small://main/index.html');
    const found = await page.evaluate(async () => {
      const said = await window.small.invoke(new Date(7), new Map([['a', new Uint8Array([1, 2])]]), 10n, undefined, {
        deep: [NaN],
      });
      const failed = await window.small.fail().catch((error: unknown) => String(error));
      const told = new Promise((resolve) => window.small.onTold(resolve));
      let thrown = '';
      try {
        window.small.throws();
      } catch (error) {
        thrown = String(error);
      }
      const uncloneable = await (async () => window.small.invoke(document.body))().catch(() => 'refused');
      const [date, map, big, nothing, object] = said.args;
      return {
        clones: [
          date instanceof Date && Number(date),
          map instanceof Map && [...(map.get('a') as Uint8Array)],
          String(big),
          nothing === undefined,
          object,
        ],
        ...{ failed, thrown, uncloneable, url: said.url, parent: said.parent, sum: window.small.add(2, 3) },
        world: window.small.world,
        node: typeof Reflect.get(window, 'require'),
        told: await Promise.race([told, Promise.resolve('not yet')]),
        size: [window.innerWidth, window.innerHeight],
      };
    });
    expect(found).toEqual({
      clones: [7, [1, 2], '10', true, { deep: [NaN] }],
      failed: "Error: Error invoking remote method 'fail': RangeError: too far",
      ...{ thrown: 'TypeError: no', uncloneable: 'refused', url: 'small://main/index.html', parent: null, sum: 5 },
      ...{ world: { require: 'object', seesPage: 'undefined' }, node: 'undefined', told: 'not yet', size: [640, 480] },
    });
    const told = page.evaluate(() => new Promise((resolve) => window.small.onTold(resolve)));
    await soon(async () => {
      await app.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'tell'), null, [{ n: 1 }]));
      expect(await Promise.race([told, Promise.resolve(null)])).toEqual({ n: 1 });
    });
  });

  it('takes a page nowhere that the app prevents, and no request leaves', async () => {
    const there = await scriptedServer(() => ({ headers: { 'content-type': 'text/html' }, body: 'there' }));
    const here = await scriptedServer(({ target }) => {
      const status = Number(target.slice(1));
      if (status >= 300 && status < 400) return { status, headers: { location: `${there.origin}/${status}` } };
      return { headers: { 'content-type': 'text/html' }, body: '<title>Here</title><form method="post"></form>' };
    });
    const app = await launch(
      await writeApp({
        main: usual(`
  const window = new BrowserWindow({});
  globalThis.asked = [];
  const stay = (kind) => (event, url) => {
    if (!url.startsWith('${there.origin}') && url.startsWith('http')) return;
    event.preventDefault();
    asked.push(kind + ' ' + url.replace('${there.origin}', ''));
  };
  window.webContents.on('will-navigate', stay('navigate'));
  window.webContents.on('will-redirect', stay('redirect'));
  window.loadURL('${here.origin}/');
`),
      }),
    );
    const page = await app.firstWindow();
    await soon(async () => expect(await page.title()).toBe('Here'));
    for (const status of [301, 302, 303, 307, 308]) {
      await page.evaluate((to) => void (window.location.href = `/${to}`), status);
      await soon(async () =>
        expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toContain(`redirect /${status}`),
      );
    }
    await page.evaluate((origin) => {
      const [form] = document.forms;
      if (form === undefined) throw new Error('The form is gone');
      form.action = `${origin}/form`;
      form.submit();
    }, there.origin);
    const asked = (): Promise<string[]> => app.evaluate(() => Reflect.get(globalThis, 'asked'));
    await soon(async () => expect(await asked()).toContain('navigate /form'));
    await page.evaluate((origin) => void (window.location.href = `${origin}/script`), there.origin);
    await soon(async () => expect(await asked()).toContain('navigate /script'));
    await page.evaluate((origin) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${origin}/meta`;
      document.head.append(meta);
    }, there.origin);
    await soon(async () => expect(await asked()).toContain('navigate /meta'));
    await page.evaluate(() => void (window.location.href = 'other-app://x'));
    await soon(async () => expect(await asked()).toContain('navigate other-app://x'));
    expect(there.requests).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe('Here');
    await Promise.all([here.stop(), there.stop()]);
  });

  it('opens a pop-up only where the app allows it, in the session of its opener', async () => {
    const server = await scriptedServer(({ target }) => ({
      headers: { 'content-type': 'text/html', 'set-cookie': 'seen=1; Path=/' },
      body: `<title>${target}</title>`,
    }));
    const app = await launch(
      await writeApp({
        main: usual(`
  const own = session.fromPartition('own');
  const window = new BrowserWindow({ webPreferences: { session: own } });
  window.webContents.setWindowOpenHandler(({ url }) => (url.endsWith('/yes') ? { action: 'allow' } : { action: 'deny' }));
  window.webContents.on('did-create-window', (popup) => { globalThis.sameSession = popup.webContents.session === own; });
  window.loadURL('${server.origin}/opener');
  globalThis.other = () => new BrowserWindow({}).loadURL('${server.origin}/other');
`),
      }),
    );
    const page = await app.firstWindow();
    await soon(async () => expect(await page.title()).toBe('/opener'));
    await page.evaluate((origin) => void window.open(`${origin}/no`), server.origin);
    const [popup] = await Promise.all([
      app.waitForEvent('window', { predicate: (one) => one.url().endsWith('/yes') || one.url() === 'about:blank' }),
      page.evaluate((origin) => void window.open(`${origin}/yes`), server.origin),
    ]);
    await soon(async () => expect(await popup.title()).toBe('/yes'));
    expect(await popup.evaluate(() => [document.cookie, window.opener !== null])).toEqual(['seen=1', true]);
    expect(await app.evaluate(() => Reflect.get(globalThis, 'sameSession'))).toBe(true);
    expect(server.requests.map(({ target }) => target)).not.toContain('/no');

    const before = server.requests.length;
    await app.evaluate(() => Reflect.apply(Reflect.get(globalThis, 'other'), null, []));
    const asked = server.requests.slice(before).find(({ target }) => target === '/other');
    expect(asked?.headers.cookie).toBeUndefined();
    await server.stop();
  });

  it('stands where it was put, says so when it is moved, and knows what is in front', async () => {
    const main = usual(`
      const window = new BrowserWindow({ x: 30, y: 40, width: 700, height: 500 });
      globalThis.told = [];
      for (const name of ['move', 'resize', 'maximize', 'unmaximize', 'blur']) window.on(name, () => told.push(name));
      window.loadURL('small://main/');
    `);
    const app = await launch(await writeApp({ main }));
    await app.firstWindow();
    const found = await app.evaluate(({ BrowserWindow, screen }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('There is no window');
      const first = window.getNormalBounds();
      window.setBounds({ x: 60, width: 640 });
      window.maximize();
      const large = [window.isMaximized(), window.getBounds().width === screen.getPrimaryDisplay().workArea.width];
      const kept = window.getNormalBounds();
      window.unmaximize();
      window.focus();
      const focused = [window.isFocused()];
      window.blur();
      return { first, large, kept, focused: [...focused, window.isFocused()], told: Reflect.get(globalThis, 'told') };
    });
    expect(found).toEqual({
      first: { x: 30, y: 40, width: 700, height: 500 },
      large: [true, true],
      kept: { x: 60, y: 40, width: 640, height: 500 },
      focused: [true, false],
      told: ['move', 'resize', 'maximize', 'unmaximize', 'blur'],
    });
  });

  it('has a menu whose items can be asked for, and notifications that can be clicked', async () => {
    const main = usual(`
      const { Menu, Notification } = electron;
      globalThis.done = [];
      Menu.setApplicationMenu(Menu.buildFromTemplate([
        { label: 'Go', submenu: [{ id: 'home', label: 'Home', click: () => done.push('home') }] },
      ]));
      globalThis.notice = new Notification({ title: 'A', body: 'B' });
      notice.on('show', () => done.push('show'));
      notice.on('click', () => done.push('click'));
      new BrowserWindow({}).loadURL('small://main/');
    `);
    const app = await launch(await writeApp({ main }));
    await app.firstWindow();
    const done = await app.evaluate(({ Menu, Notification }) => {
      Menu.getApplicationMenu()?.getMenuItemById('home')?.click();
      const notice: Electron.Notification = Reflect.get(globalThis, 'notice');
      notice.show();
      notice.emit('click');
      return [Notification.isSupported(), ...Reflect.get(globalThis, 'done')];
    });
    expect(done).toEqual([true, 'home', 'show', 'click']);
  });

  it('has no page of Chromium’s own beside it', async () => {
    const app = await launch(await writeApp({ main: usual(`new BrowserWindow({}).loadURL('small://main/');`) }));
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: 'Small' }).waitFor();
    const { targetInfos } = await (await app.context().newCDPSession(page)).send('Target.getTargets', { filter: [{}] });
    expect(targetInfos.map(({ type, url }) => `${type} ${url}`).filter((one) => one.includes('chrome:'))).toEqual([]);
    expect(targetInfos.filter(({ type }) => type === 'page')).toHaveLength(1);
  });

  it('says what it is not', async () => {
    const app = await launch(await writeApp({ main: usual(`new BrowserWindow({}).loadURL('small://main/');`) }));
    await app.firstWindow();
    const said = await app.evaluate((electron) => {
      const messageOf = (work: () => unknown): string => {
        try {
          work();
          return 'nothing';
        } catch (error) {
          return error instanceof Error ? error.message : '';
        }
      };
      return [
        messageOf(() => electron.powerMonitor.getSystemIdleTime()),
        messageOf(() => electron.app.relaunch()),
        messageOf(() => electron.BrowserWindow.getAllWindows()[0]?.setProgressBar(1)),
        messageOf(() => electron.dialog.showErrorBox('a', 'b')),
      ];
    });
    expect(said).toEqual([
      ...['powerMonitor.getSystemIdleTime is not in the stand-in', 'app.relaunch is not in the stand-in'],
      ...['BrowserWindow.setProgressBar is not in the stand-in', 'dialog.showErrorBox is not in the stand-in'],
    ]);
  });
});
