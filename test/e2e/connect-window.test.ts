import type { Page } from 'playwright/test';
import { expect, test, type Running } from './fixtures/chartkeeper.ts';
import { allow, arrived, findSystem, heading, jason, openConnectWindow, place, signIn } from './fixtures/person.ts';

const river = 'River Valley Health';

/** The app with the practice record, its sign-in window open. */
async function atSignIn(launch: () => Promise<Running>, system = river): Promise<Running & { readonly window: Page }> {
  const running = await launch();
  return { ...running, window: await openConnectWindow(running.app, running.page, system) };
}

async function notConnected(page: Page): Promise<void> {
  await place(page, 'My health systems').click();
  await expect(heading(page, 'My health systems')).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: river })).toHaveCount(0);
}

test('Cancel in the app closes the sign-in window, and nothing was connected', async ({ launchWithRecord }) => {
  const { page, window } = await atSignIn(launchWithRecord);
  const closed = window.waitForEvent('close');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await closed;
  await expect(heading(page, 'You closed the window')).toBeVisible();
  await notConnected(page);
});

test('Cancel on the page of the health system ends the attempt in words', async ({ launchWithRecord }) => {
  const { page, window } = await atSignIn(launchWithRecord);
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(heading(page, /You closed the window|Sharing was not allowed/)).toBeVisible();
  await notConnected(page);
});

test('a consent that is refused is said, and can be tried again', async ({ launchWithRecord }) => {
  const { app, page, window } = await atSignIn(launchWithRecord);
  await signIn(window, jason);
  await window.getByRole('button', { name: 'Do not allow' }).click();
  await expect(heading(page, 'Sharing was not allowed')).toBeVisible();

  const [again] = await Promise.all([
    app.waitForEvent('window'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await signIn(again, jason);
  await allow(again);
  await arrived(page, river);
});

test('closing the sign-in window ends the attempt', async ({ launchWithRecord }) => {
  const { page, window } = await atSignIn(launchWithRecord);
  await window.close();
  await expect(heading(page, 'You closed the window')).toBeVisible();
  await notConnected(page);
});

test('a second click on connect opens no second window', async ({ launchWithRecord }) => {
  const { app, page } = await launchWithRecord();
  await openConnectWindow(app, page, river);
  const windows = app.windows().length;
  await findSystem(page, 'River City');
  await expect(page.getByText(`The sign-in window of ${river} is open.`)).toBeVisible();
  const answer = await page.evaluate(() => window.chartkeeper.call('connections.connect', { systemId: 4711 }));
  expect(answer).toMatchObject({ ok: false });
  expect(app.windows()).toHaveLength(windows);
});

test('the app shows whose page is open, and the window shows it at its top', async ({ launchWithRecord }) => {
  const { app, page, window } = await atSignIn(launchWithRecord);
  const { origin } = new URL(window.url());
  await expect(page.getByText(origin)).toBeVisible();
  const titles = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()));
  expect(titles.some((title) => title.startsWith(origin))).toBe(true);
});

test('a log-in that needs a window of its own gets it, and leads to the record', async ({ launchWithRecord }) => {
  const harbor = 'Riverside Harbor Clinic';
  const { app, page, window } = await atSignIn(launchWithRecord, harbor);
  const [provider] = await Promise.all([
    app.waitForEvent('window'),
    window.getByRole('button', { name: 'Sign in with Harbor ID' }).click(),
  ]);
  expect(new URL(provider.url()).origin).not.toBe(new URL(window.url()).origin);
  await signIn(provider, jason);
  await allow(window);
  await arrived(page, harbor);
});

test('a health system that does not work says so, and the way back is open', async ({ launchWithRecord }) => {
  const { page, window } = await atSignIn(launchWithRecord, 'Dry River Medical Center');
  await expect(window.getByRole('alert')).toContainText('cannot be reached');
  await window.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeVisible();
});
