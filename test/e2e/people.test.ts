// Several people on one computer, and what is remembered of how the person left the app.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test as withRecord } from './fixtures/chartkeeper.ts';
import { saveCredentials, test } from './fixtures/own-service.ts';
import {
  allow,
  arrived,
  heading,
  jason,
  lookAround,
  navigation,
  openConnectWindow,
  openEntry,
  place,
  rows,
  search,
  signIn,
  upToDate,
  type LogIn,
} from './fixtures/person.ts';

const rosa: LogIn = { userName: 'rosa_rivera', password: 'rosarivera' };
const lumen = 'Lumen Sandbox Hospital';

/** Notifications are caught before the desktop has them. */
async function catchNotices(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const caught: Electron.Notification[] = [];
    Reflect.set(globalThis, 'caughtNotices', caught);
    Notification.prototype.show = function show(this: Electron.Notification) {
      caught.push(this);
    };
  });
}

const notices = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() =>
    (Reflect.get(globalThis, 'caughtNotices') as Electron.Notification[]).map(({ title, body }) => `${title}: ${body}`),
  );

const bounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

const isFocused = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused());

withRecord(
  'a note and a star outlive a reading and a restart; the window, the screen and what is new are where one expects them',
  async ({ launch }) => {
    withRecord.setTimeout(120_000);
    const first = await launch();
    await catchNotices(first.app);
    await expect.poll(() => isFocused(first.app)).toBe(true);
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
    await lookAround(first.page);
    await upToDate(first.page);
    await expect.poll(() => notices(first.app)).toEqual(['Chartkeeper: Your record has new items.']);
    await first.app.evaluate(() => {
      (Reflect.get(globalThis, 'caughtNotices') as Electron.Notification[])[0]?.emit('click');
    });
    await expect(first.page).toHaveURL(/only=new/);

    await place(first.page, 'Allergies').click();
    const details = await openEntry(first.page);
    const title = await details.getByRole('heading', { level: 2 }).innerText();
    await details.getByRole('button', { name: 'Mark with a star' }).click();
    await details.getByRole('button', { name: 'Write a note' }).click();
    await first.page.keyboard.type('Ask Dr. Quillfeather about this');
    await expect(details.getByText('Kept', { exact: true })).toBeVisible();
    await place(first.page, 'My health systems').click();
    await first.page.getByRole('button', { name: 'Read now' }).click();
    await upToDate(first.page);
    await place(first.page, 'Immunizations').click();
    const wanted = { x: 40, y: 60, width: 1100, height: 720 };
    await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), wanted);
    await first.quit();

    const { app, page } = await launch();
    await expect(heading(page, 'Immunizations')).toBeVisible();
    expect(await bounds(app)).toEqual(wanted);
    await place(page, 'My notes').click();
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText(title);
    await search(page, 'quillfeather');
    const found = await openEntry(page);
    await expect(found.getByLabel('My note')).toHaveValue('Ask Dr. Quillfeather about this');
    await found.getByLabel('My note').fill('');
    await place(page, 'My notes').click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await search(page, 'quillfeather');
    await expect(rows(page)).toHaveCount(1);
  },
);

test.describe('two people', () => {
  test.use({ practiceOptions: { speed: 'instant' } });

  async function connect(app: ElectronApplication, page: Page, who: LogIn): Promise<void> {
    const window = await openConnectWindow(app, page, lumen);
    await signIn(window, who);
    await allow(window);
    await arrived(page, lumen);
    await upToDate(page);
  }

  const whose = (page: Page, name: RegExp) => navigation(page).getByRole('button', { name });

  test('have two records that never mix, each opened by its own key; one can be erased', async ({
    launch,
    service,
    keychain,
    userData,
  }) => {
    test.setTimeout(180_000);
    const env = { ...service.env, ...keychain.env };
    const first = await launch(env);
    const { page } = first;
    await saveCredentials(page, service.practice);
    await connect(first.app, page, jason);
    const ofJason = await navigation(page).innerText();

    await whose(page, /Jason/).click();
    await page.getByRole('menuitem', { name: 'Add a person' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Mother');
    await page.getByRole('button', { name: 'Add and open' }).click();
    await expect(whose(page, /Mother/)).toBeVisible();
    await expect(place(page, 'Lab results')).toHaveCount(0);
    await connect(first.app, page, rosa);
    await search(page, 'Jason');
    await expect(page.getByText('Nothing found', { exact: true })).toBeVisible();
    await first.quit();

    const folders = (await readdir(path.join(userData, 'profiles'))).toSorted();
    expect(folders).toHaveLength(2);
    const second = await launch(env);
    await expect(whose(second.page, /Mother/)).toBeVisible();
    await whose(second.page, /Mother/).click();
    await second.page.getByRole('menuitem', { name: /^Open the record of/ }).click();
    await upToDate(second.page);
    await expect.poll(() => navigation(second.page).innerText()).toBe(ofJason);

    await whose(second.page, /Jason/).click();
    await second.page.getByRole('menuitem', { name: 'People…' }).click();
    await second.page.getByRole('button', { name: 'Erase the record of Mother…' }).click();
    const erase = second.page.getByRole('dialog').getByRole('button', { name: 'Erase for good' });
    await expect(erase).toBeDisabled();
    await second.page.getByLabel('To go on, type Mother').fill('Mother');
    await erase.click();
    await expect(second.page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await expect.poll(() => readdir(path.join(userData, 'profiles'))).toEqual(['own']);
    expect(await readFile(path.join(userData, 'preferences.json'), 'utf8')).not.toContain(
      folders.find((name) => name !== 'own'),
    );
  });
});
