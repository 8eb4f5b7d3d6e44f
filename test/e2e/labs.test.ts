// Lab results by test: the latest of each, one over time, and two beside each other.
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place, rows } from './fixtures/person.ts';

test('the latest of each test is in one list; one test is a chart and a table, zoomed and compared by keyboard alone', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  await place(page, 'Lab results').click();
  await expect(heading(page, 'Lab results')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByRole('searchbox', { name: 'Find a test' }).fill('a1c');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  const row = rows(page).filter({ hasText: 'A1c' }).first();
  await expect(row).toContainText(/%\s*(In range|High|Low|Critically high)/);
  await row.press('Enter');

  await expect(heading(page, /A1c/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is this?' })).toBeVisible();
  const table = page.getByRole('main').getByRole('table');
  await expect(table.getByText('Chartwell Sandbox Hospital').first()).toBeVisible();
  await expect(table.getByText('Lumen Sandbox Hospital').first()).toBeVisible();

  const chart = page.getByRole('slider');
  const told = () => chart.getAttribute('aria-valuetext');
  const whole = await told();
  await chart.focus();
  await page.keyboard.press('+');
  await expect.poll(told).not.toBe(whole);
  await page.keyboard.press('0');
  await expect.poll(told).toBe(whole);

  const compare = page.getByLabel('Compare with');
  const [other] = await compare.locator('optgroup').first().locator('option').allInnerTexts();
  await compare.selectOption({ label: other ?? '' });
  await expect(page.getByText('Both charts show the same time.')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(2);

  await compare.selectOption('');
  await expect(page.getByRole('slider')).toHaveCount(1);
  await table.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
});
