import { expect } from './fixtures/chartkeeper.ts';
import { enterCredentials, saveCredentials, test } from './fixtures/own-service.ts';
import {
  allow,
  arrived,
  heading,
  jason,
  openConnectWindow,
  place,
  rows,
  search,
  signIn,
  status,
  upToDate,
} from './fixtures/person.ts';

const lumen = 'Lumen Sandbox Hospital';
const chartwell = 'Chartwell Sandbox Hospital';

test('own credentials, two systems on one account, and all of it offline when the service is gone', async ({
  launch,
  service,
  keychain,
}) => {
  test.setTimeout(180_000);
  const env = { ...service.env, ...keychain.env };
  const first = await launch(env);
  const { app, page } = first;
  await saveCredentials(page, service.practice);
  for (const system of [lumen, chartwell]) {
    const window = await openConnectWindow(app, page, system);
    await signIn(window, jason);
    await allow(window);
    await arrived(page, system);
  }
  await upToDate(page);
  await place(page, 'My health systems').click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Connected' })).toHaveCount(2);

  await search(page, 'hemoglobin');
  const found = await page.getByText(/items? found$/).innerText();
  await first.quit();
  await service.practice.stop();

  const { page: again } = await launch(env);
  await expect(status(again).getByText('Offline. Your record is all here.')).toBeVisible();
  await search(again, 'hemoglobin');
  await expect(again.getByText(/items? found$/)).toHaveText(found);
  await expect(rows(again).first()).toBeVisible();

  await service.restart();
  await place(again, 'My health systems').click();
  await again.getByRole('button', { name: 'Read now' }).click();
  await upToDate(again);
});

test('credentials that are wrong are told field by field, and nothing is kept', async ({
  launch,
  service,
  keychain,
}) => {
  const { page } = await launch({ ...service.env, ...keychain.env });
  await enterCredentials(page, service.practice);
  await page.getByLabel('Client secret', { exact: true }).fill('not-the-secret');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Something is not right yet')).toBeVisible();
  await page.getByLabel('Client secret', { exact: true }).fill(service.practice.credentials.clientSecret);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('All three were accepted.')).toBeVisible();
});

test('12: without a keychain it says so in words, and a session in memory leaves nothing behind', async ({
  launch,
  service,
}) => {
  const noKeychain = { ...service.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus', XDG_RUNTIME_DIR: '' };
  const first = await launch(noKeychain);
  const { app, page } = first;
  await enterCredentials(page, service.practice);
  await expect(page.getByText(/Your keychain is not ready/)).toBeVisible({ timeout: 4_000 });
  await page
    .getByRole('button', { name: /this session only/ })
    .first()
    .click();
  await expect(page.getByText('For this session only: nothing is kept')).toBeVisible();
  const window = await openConnectWindow(app, page, lumen);
  await signIn(window, jason);
  await allow(window);
  await arrived(page, lumen);
  await first.quit();

  const { page: again } = await launch(noKeychain);
  await expect(heading(again, /Your health record/)).toBeVisible();
  await expect(again.getByText('Your record is on this computer')).toHaveCount(0);
});
