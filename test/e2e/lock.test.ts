// The lock of the app, as who comes back to the computer finds it.
import { expect } from './fixtures/chartkeeper.ts';
import { test } from './fixtures/own-service.ts';
import { heading, place } from './fixtures/person.ts';

test('38: a lock clears the window when the computer sleeps and at each start, and opens with its code alone', async ({
  keychain,
  launchWithRecord,
  launch,
}) => {
  test.setTimeout(90_000);
  const { app, page, quit } = await launchWithRecord(keychain.env);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Put a lock on…' }).click();
  await page.getByLabel('A code that you will remember').fill('maple street');
  await page.getByLabel('The same code again').fill('maple street');
  await page.getByRole('button', { name: 'Put it on' }).click();
  await expect(page.getByText('The lock is on.')).toBeVisible();

  await place(page, 'Lab results').click();
  await expect(heading(page, 'Lab results')).toBeVisible();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(heading(page, 'Chartkeeper is locked')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/Argyle|Lab results/);
  const refused = await page.evaluate(() => window.chartkeeper.call('record.overview', {}));
  expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } });

  await page.getByLabel('Code', { exact: true }).fill('oak street');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the code.')).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill('maple street');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Lab results')).toBeVisible();
  await quit();

  const second = await launch(keychain.env);
  await expect(heading(second.page, 'Chartkeeper is locked')).toBeVisible();
  await second.page.getByLabel('Code', { exact: true }).fill('maple street');
  await second.page.keyboard.press('Enter');
  await expect(place(second.page, 'Lab results')).toBeVisible();
});
