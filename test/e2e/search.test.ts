// Everything from one field: what is in the record, the places, the commands.
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place } from './fixtures/person.ts';

test('Ctrl-K finds entries by words, kinds and years, remembers what was looked for, and does what it is told', async ({
  launchWithRecord,
  launch,
}) => {
  test.setTimeout(90_000);
  const { page, quit } = await launchWithRecord();
  const field = page.getByRole('combobox', { name: 'Search everything, or type what you want to do' });
  const options = page.getByRole('listbox').getByRole('option');
  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('lab:a1c since 2020');
  const found = page.getByRole('group', { name: 'In my record' }).getByRole('option');
  await expect(found.first()).toContainText('A1c');
  await expect(page.getByText('Lab results · since 2020')).toBeVisible();
  for (const date of await found.filter({ hasNotText: 'See all' }).locator('span:nth-child(3)').allInnerTexts())
    expect(Number(/\d{4}/.exec(date)?.[0])).toBeGreaterThanOrEqual(2020);

  await found.filter({ hasText: 'See all' }).click();
  await expect(heading(page, 'Search: a1c')).toBeVisible();
  await expect(page.getByText(/items? found · Lab results · since 2020$/)).toBeVisible();

  await page.keyboard.press('ControlOrMeta+k');
  await expect(options.first()).toHaveText('lab:a1c since 2020');
  await field.fill('penicillin');
  await expect(found.first().locator('mark')).toHaveText(/penicillin/i);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(/penicillin/i);

  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await page.keyboard.press('ControlOrMeta+k');
  await field.fill('zzzz');
  await expect(page.getByText('Nothing was found for “zzzz”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await quit();

  const second = await launch();
  await expect(place(second.page, 'Summary')).toBeVisible();
  await second.page.keyboard.press('ControlOrMeta+k');
  await expect(second.page.getByRole('listbox').getByRole('option').first()).toHaveText('penicillin');
  await second.page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(second.page.getByRole('listbox').getByRole('option').first()).toHaveText('Summary');
});
