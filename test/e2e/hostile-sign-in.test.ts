// The sign-in window shows pages of strangers: what they can reach, and what is left behind.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, type Running } from './fixtures/chartkeeper.ts';
import { loopbackServer, type LoopbackServer } from './fixtures/loopback-server.ts';
import { enterCredentials, saveCredentials, test as base } from './fixtures/own-service.ts';
import { allow, heading, jason, openConnectWindow, place, signIn } from './fixtures/person.ts';

const lumen = 'Lumen Sandbox Hospital';

const test = base.extend<{ readonly stranger: LoopbackServer }>({
  stranger: async ({}, use) => {
    const stranger = await loopbackServer();
    await use(stranger);
    await stranger.stop();
  },
});

async function atSignIn(launch: () => Promise<Running>): Promise<Running & { readonly window: Page }> {
  const running = await launch();
  return { ...running, window: await openConnectWindow(running.app, running.page, 'River Valley Health') };
}

/** As a script of the page does it. */
const leaveFor = (window: Page, address: string): Promise<void> =>
  window.evaluate((to) => {
    globalThis.location.href = to;
  }, address);

test('7: the page of a health system finds nothing of the app', async ({ launchWithRecord }) => {
  const { window } = await atSignIn(launchWithRecord);
  const found = await window.evaluate(async () => ({
    names: ['chartkeeper', 'require', 'process', 'Buffer', 'module', 'electron'].filter((name) => name in globalThis),
    opener: window.opener as unknown,
    granted: (
      await Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      )
    ).includes('granted'),
  }));
  expect(found).toEqual({ names: [], opener: null, granted: false });
});

test('7: each attempt has a session of its own, and nothing of it is there the next time', async ({
  launchWithRecord,
}) => {
  const { app, page, window } = await atSignIn(launchWithRecord);
  const remember = (): [string, string | null] => {
    const before: [string, string | null] = [document.cookie, localStorage.getItem('seen')];
    document.cookie = 'seen=1; max-age=3600';
    localStorage.setItem('seen', '1');
    return before;
  };
  expect(await window.evaluate(remember)).toEqual(['', null]);
  const { origin } = new URL(window.url());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(heading(page, 'You closed the window')).toBeVisible();
  const [again] = await Promise.all([
    app.waitForEvent('window'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await again.getByRole('heading', { name: 'River Valley Health' }).waitFor();
  expect(new URL(again.url()).origin).toBe(origin);
  expect(await again.evaluate(remember)).toEqual(['', null]);
});

test('9: the page of a health system cannot leave for what is not the web', async ({ launchWithRecord }) => {
  const { page, window } = await atSignIn(launchWithRecord);
  const before = window.url();
  for (const address of ['file:///etc/passwd', 'app://main/index.html', 'chartkeeper://x', 'ftp://127.0.0.1/']) {
    await leaveFor(window, address);
  }
  await window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(window.url()).toBe(before);
  await expect(page.getByText('is open in a window of its own.')).toBeVisible();
});

test('10, 11: only the exact redirect URI ends an attempt, no request reaches it, and it proves nothing', async ({
  launch,
  service,
  keychain,
  stranger,
}) => {
  const redirectUri = `${stranger.origin}/done`;
  const { app, page } = await launch({ ...service.env, ...keychain.env });
  await enterCredentials(page, service.practice);
  await page.getByLabel('Redirect URI').fill(redirectUri);
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(place(page, 'My health systems')).toBeVisible();
  const window = await openConnectWindow(app, page, lumen);

  const other = stranger.origin.replace('127.0.0.1', 'localhost');
  for (const forged of [
    ...[`${redirectUri}x?success=true`, `${redirectUri}/?success=true`, `${stranger.origin}/Done?success=true`],
    ...[`${stranger.origin}/x/../donee`, `${other}/done?success=true`, `${stranger.origin}/?to=${redirectUri}`],
  ]) {
    await window.goto(forged);
    await expect(page.getByText('is open in a window of its own.')).toBeVisible();
  }
  for (const inexact of [`${redirectUri}?success=true#x`, redirectUri.replace('//', '//someone@')]) {
    await leaveFor(window, inexact);
    await expect(page.getByText('is open in a window of its own.')).toBeVisible();
  }
  const reached = stranger.hits.length;
  await leaveFor(window, `${redirectUri}?success=true`);
  await expect(heading(page, 'Thank you')).toBeVisible();
  expect(stranger.hits).toHaveLength(reached);
  expect(stranger.hits.filter((hit) => /^\w+ \/done(\?|$)/.test(hit) && !hit.includes('localhost'))).toHaveLength(1);

  // Nobody has signed in anywhere: it waits, and is not called connected.
  await place(page, 'My health systems').click();
  const system = page.getByRole('main').getByRole('listitem').filter({ hasText: lumen });
  await expect(system.getByText('Waiting for the health system')).toBeVisible();
  await expect(system.getByText('Connected')).toHaveCount(0);
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** All that lies in a folder, as one text. */
const textOf = (folder: string): string => filesOf(folder).map(textIfThere).join('\n');

/** Chromium cleans up behind itself, also while it is looked at. */
function textIfThere(file: string): string {
  try {
    return readFileSync(file).toString('latin1');
  } catch {
    return '';
  }
}

for (const end of ['quit', 'SIGKILL'] as const) {
  test(`4, 5, 33: after ${end} no secret is in a file, a log, a title, an argument or a Referer`, async ({
    launch,
    service,
    keychain,
    userData,
  }) => {
    const running = await launch({ ...service.env, ...keychain.env });
    const { app, page } = running;
    await saveCredentials(page, service.practice);
    const window = await openConnectWindow(app, page, lumen);
    await signIn(window, jason);
    const titles = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.getTitle()),
    );
    const args = app.process().spawnargs.join(' ');
    await allow(window);
    await expect(heading(page, 'Thank you')).toBeVisible();
    await expect(page.getByText(/is here\.$/)).toBeVisible({ timeout: 45_000 });

    const { traffic, credentials } = service.practice;
    const tokens = traffic.flatMap(({ headers }) => /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? []);
    const secrets = [...new Set([...tokens, credentials.clientSecret])];
    expect(secrets.length).toBeGreaterThan(1);
    const pageText = await page.evaluate(() =>
      JSON.stringify([document.documentElement.outerHTML, Object.entries(localStorage)]),
    );
    if (end === 'quit') await running.quit();
    else {
      const gone = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await gone;
    }

    const referers = traffic
      .filter(({ site }) => site === 'health-system')
      .map(({ headers }) => headers['referer'] ?? '');
    const places = {
      files: textOf(userData),
      output: running.output(),
      titles: titles.join(),
      args,
      pageText,
      referers: referers.join(),
    };
    for (const [name, text] of Object.entries(places)) {
      expect(
        secrets.filter((secret) => text.includes(secret)),
        name,
      ).toEqual([]);
    }
    const addresses = traffic.filter(({ url }) => secrets.some((secret) => url.includes(secret)));
    expect(addresses.map(({ site, url }) => `${site} ${new URL(url).pathname}`)).toEqual([]);
    expect(places.files.includes('Argyle')).toBe(false);
    const record = filesOf(userData).find((file) => path.basename(file) === 'record.db');
    expect(
      readFileSync(record ?? '')
        .toString('latin1')
        .startsWith('SQLite format 3'),
    ).toBe(false);
  });
}

test('34: the main process connects to the declared addresses alone', async ({ launch, service, keychain }) => {
  const { app, page } = await launch({ ...service.env, ...keychain.env });
  await app.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const { Socket } = process.getBuiltinModule('node:net');
    const dns = process.getBuiltinModule('node:dns');
    const { connect } = Socket.prototype;
    Socket.prototype.connect = function (this: unknown, ...given: unknown[]) {
      const [first] = given.flat();
      const to = typeof first === 'object' && first !== null ? first : {};
      asked.push(`${Reflect.get(to, 'host') ?? Reflect.get(to, 'path')}:${Reflect.get(to, 'port')}`);
      return Reflect.apply(connect, this, given);
    } as typeof connect;
    const { lookup } = dns;
    dns.lookup = ((...given: unknown[]) => {
      asked.push(`name ${String(given[0])}`);
      return Reflect.apply(lookup, dns, given);
    }) as typeof lookup;
  });
  await saveCredentials(page, service.practice);
  const window = await openConnectWindow(app, page, lumen);
  await signIn(window, jason);
  await allow(window);
  await expect(page.getByText(/is here\.$/)).toBeVisible({ timeout: 45_000 });
  const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  const declared = Object.values(service.env).map((address) => new URL(address).host);
  expect(asked.length).toBeGreaterThan(0);
  expect([...new Set(asked)].filter((host) => !declared.includes(host))).toEqual([]);
});

test('10: after ten minutes the window closes by itself, and what comes later counts for nothing', async ({
  launchWithRecord,
}) => {
  const running = await launchWithRecord();
  const { app, page } = running;
  // The ten minutes are over when the test says so.
  await app.evaluate(() => {
    const { setTimeout: later } = globalThis;
    const kept = (work: () => void, ms?: number): unknown => {
      if (ms !== 600_000) return later(work, ms);
      Object.assign(globalThis, { endTenMinutes: work });
      return later(() => undefined, 0);
    };
    Object.assign(globalThis, { setTimeout: kept });
  });
  const window = await openConnectWindow(app, page, 'River Valley Health');
  const closed = window.waitForEvent('close');
  await app.evaluate(() => {
    const end = Reflect.get(globalThis, 'endTenMinutes') as () => void;
    end();
  });
  await closed;
  await expect(heading(page, 'The window was open too long')).toBeVisible();
  await place(page, 'My health systems').click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'River Valley Health' })).toHaveCount(0);
});

test('10: a pop-up that reaches the redirect URI does not end the attempt, and its request does not leave', async ({
  launch,
  service,
  keychain,
  stranger,
}) => {
  const redirectUri = `${stranger.origin}/done`;
  const { app, page } = await launch({ ...service.env, ...keychain.env });
  await enterCredentials(page, service.practice);
  await page.getByLabel('Redirect URI').fill(redirectUri);
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(place(page, 'My health systems')).toBeVisible();
  const window = await openConnectWindow(app, page, lumen);
  await window.evaluate((to) => {
    globalThis.open(to, 'pop-up', 'width=300,height=300');
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
  }, `${redirectUri}?success=true`);
  await window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expect(page.getByText('is open in a window of its own.')).toBeVisible();
  expect(stranger.hits).toEqual([]);
});
