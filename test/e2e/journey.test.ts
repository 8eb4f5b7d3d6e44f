import { expect, test } from './fixtures/chartkeeper.ts';
import {
  allow,
  arrived,
  heading,
  jason,
  lookAround,
  openConnectWindow,
  openEntry,
  place,
  rows,
  search,
  signIn,
  status,
  upToDate,
} from './fixtures/person.ts';

const river = 'River Valley Health';

test('from a first start to the own record, read with the service gone', async ({ launch }) => {
  test.setTimeout(180_000);
  const first = await launch();
  const { page, app } = first;
  await lookAround(page);

  const window = await openConnectWindow(app, page, river);
  await signIn(window, { ...jason, password: 'not-my-password' });
  await expect(window.getByRole('alert')).toContainText('do not belong together');
  await signIn(window, jason);
  await expect(window.getByRole('heading', { name: 'Share your record?' })).toBeVisible();
  await allow(window);
  await expect(page.getByText(/gathering your record|is here/)).toBeVisible();
  await arrived(page, river);
  expect(window.isClosed()).toBe(true);

  await place(page, 'My health systems').click();
  const system = page.getByRole('main').getByRole('listitem').filter({ hasText: river });
  await expect(system.getByText('Connected')).toBeVisible();
  await system.getByRole('link', { name: /items?$/ }).click();
  await expect(rows(page).first()).toContainText(river);

  await upToDate(page);
  await search(page, 'hemoglobin');
  await expect(rows(page).first()).toContainText(/hemoglobin/i);
  const found = await page.getByText(/items? found$/).innerText();

  await place(page, 'Settings').click();
  await page.getByRole('switch', { name: 'Practice service is running' }).click();
  await expect(page.getByRole('switch', { name: 'Practice service is running' })).not.toBeChecked();
  await first.quit();

  const again = await launch();
  await expect(status(again.page).getByText('Offline. Your record is all here.')).toBeVisible();
  await search(again.page, 'hemoglobin');
  await expect(again.page.getByText(/items? found$/)).toHaveText(found);
  await openEntry(again.page);
  await place(again.page, 'My health systems').click();
  await expect(heading(again.page, 'My health systems')).toBeVisible();
  await expect(again.page.getByText(river)).toBeVisible();
});
