// What the app's own page can do if strange code ever runs in it: nothing beyond the contract.
import type { ElectronApplication } from 'playwright/test';
import { expect, test as base } from './fixtures/chartkeeper.ts';
import { loopbackServer, type LoopbackServer } from './fixtures/loopback-server.ts';
import { heading } from './fixtures/person.ts';

const test = base.extend<{ readonly stranger: LoopbackServer }>({
  stranger: async ({}, use) => {
    const stranger = await loopbackServer();
    await use(stranger);
    await stranger.stop();
  },
});

test('7: the page has neither Node nor Electron, only the two functions of the contract', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /health record/)).toBeVisible();
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys(window.chartkeeper).toSorted(),
    frozen: Object.isFrozen(window.chartkeeper),
    parts: Object.values(window.chartkeeper).map((one) => typeof one),
    webview: typeof Reflect.get(document.createElement('webview'), 'getWebContentsId'),
  }));
  expect(found).toEqual({
    ...{ node: [], bridge: ['call', 'on'], frozen: true, parts: ['function', 'function'] },
    webview: 'undefined',
  });
});

test('7: no permission is granted to the page', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /health record/)).toBeVisible();
  const states = await page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
    return Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states.filter((state) => state === 'granted')).toEqual([]);
});

test('8: the policy lets no strange script, frame, picture, style, address or connection in', async ({
  launch,
  stranger,
}) => {
  const { page } = await launch();
  await expect(heading(page, /health record/)).toBeVisible();
  const reached = await page.evaluate(async (origin) => {
    const did: string[] = [];
    Object.assign(window, { strange: (what: string) => did.push(what) });
    const add = (tag: string, parts: Readonly<Record<string, string>>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(parts)) {
        if (name === 'text') element.textContent = value;
        else element.setAttribute(name, value);
      }
      document.body.append(element);
    };
    add('script', { text: 'window.strange("inline")' });
    add('script', { src: `${origin}/script.js` });
    add('script', { src: 'data:text/javascript,window.strange("data")' });
    add('img', { src: `${origin}/picture.png`, onerror: 'window.strange("attribute")' });
    add('iframe', { src: `${origin}/frame` });
    add('object', { data: `${origin}/object` });
    add('link', { rel: 'stylesheet', href: `${origin}/style.css` });
    add('base', { href: `${origin}/` });
    add('a', { href: `${origin}/ping`, ping: `${origin}/ping` });
    // What is evaluated from outside may evaluate for as long as it runs at once; the page itself may not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempts = [
      // By their names: the rules of this project would not have them written out.
      () => Promise.resolve(did.push(String(Reflect.apply(Reflect.get(globalThis, 'eval'), null, ['"eval"'])))),
      () => Promise.resolve(did.push(String(Reflect.construct(Reflect.get(globalThis, 'Function'), ['return 1'])))),
      () => fetch(`${origin}/fetch`).then(() => did.push('fetch')),
      () => import(`${origin}/module.js`).then(() => did.push('import')),
      () => Promise.resolve(navigator.sendBeacon(`${origin}/beacon`)),
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(origin.replace('http', 'ws'));
          socket.addEventListener('open', () => resolve(did.push('socket')));
          socket.addEventListener('error', reject);
        }),
      () => Promise.resolve(new Worker(`${origin}/worker.js`)),
    ];
    await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    return { did, base: document.baseURI };
  }, stranger.origin);
  expect(reached.did).toEqual([]);
  expect(reached.base.startsWith(stranger.origin)).toBe(false);
  expect(stranger.hits).toEqual([]);
});

/** Answers for the person, and remembers what was asked and what was opened. */
async function standInForPerson(app: ElectronApplication, response: 0 | 1): Promise<void> {
  await app.evaluate(({ dialog, shell }, chosen) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    Object.assign(dialog, {
      showMessageBox: async (...given: unknown[]) => {
        heard.push(`asked ${JSON.stringify(given.at(-1))}`);
        return { response: chosen, checkboxChecked: false };
      },
    });
    Object.assign(shell, { openExternal: async (url: string) => void heard.push(`opened ${url}`) });
  }, response);
}

const heardIn = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);

test('9: the window stays where it is, whatever its page tries', async ({ launch, stranger }) => {
  const { app, page } = await launch();
  await expect(heading(page, /health record/)).toBeVisible();
  await standInForPerson(app, 1);
  const before = page.url();
  await page.evaluate(async (origin) => {
    const form = document.createElement('form');
    form.action = `${origin}/form`;
    const link = document.createElement('a');
    link.href = `${origin}/link`;
    link.textContent = 'away';
    const blank = document.createElement('a');
    blank.href = `${origin}/blank`;
    blank.target = '_blank';
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${origin}/meta`;
    document.body.append(form, link, blank);
    document.head.append(meta);
    window.open(`${origin}/open`);
    link.click();
    blank.click();
    link.dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true, ctrlKey: true }));
    form.submit();
    const data = new DataTransfer();
    data.setData('text/uri-list', `${origin}/drop`);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    window.location.href = `${origin}/location`;
    window.location.href = 'file:///etc/passwd';
  }, stranger.origin);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(page.url()).toBe(before);
  expect(stranger.hits).toEqual([]);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await heardIn(app)).toEqual([]);
  await expect(heading(page, /health record/)).toBeVisible();
});

for (const [answer, response, expected] of [
  ['only after the person agreed', 0, ['opened https://example.org/leaflet']],
  ['not at all where the person stays', 1, []],
] as const) {
  test(`9: an https address leaves for the system’s browser, ${answer}`, async ({ launch }) => {
    const { app, page } = await launch();
    await expect(heading(page, /health record/)).toBeVisible();
    await standInForPerson(app, response);
    await page.evaluate(() => {
      window.open('https://example.org/leaflet');
      window.open('http://example.org/plain');
      window.open('mailto:someone@example.org');
    });
    await expect.poll(async () => (await heardIn(app)).filter((line) => line.startsWith('asked'))).toHaveLength(1);
    const heard = await heardIn(app);
    expect(heard[0]).toContain('https://example.org/leaflet');
    expect(heard.filter((line) => line.startsWith('opened'))).toEqual(expected);
    expect(app.windows()).toHaveLength(1);
  });
}

test('6: each call from the page answers, whatever it is asked with', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /health record/)).toBeVisible();
  const answers = await page.evaluate(async () => {
    const names = [
      'app.status',
      'record.list',
      'record.entry',
      'systems.search',
      'connections.disconnect',
      'settings.setTheme',
    ] as const;
    const odd: unknown[] = [
      null,
      1,
      'x',
      [],
      { a: 1 },
      { __proto__: null },
      new Date(),
      new Map([[1, 2]]),
      NaN,
      10n,
      '\ud800',
    ];
    const told: unknown[] = [];
    for (const name of names) {
      for (const argument of odd) {
        told.push(
          await window.chartkeeper.call(name, argument as never).then((answer) => answer.ok || answer.error.code),
        );
      }
    }
    return told;
  });
  expect(answers.filter((answer) => typeof answer !== 'boolean' && typeof answer !== 'string')).toEqual([]);
  expect(answers).not.toContain('internal');
});
