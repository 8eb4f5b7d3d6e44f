import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place, rows } from './fixtures/person.ts';

test('the timeline gathers a visit, shows the kinds that one chooses, and leaps to any year', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  await place(page, 'Timeline').click();
  const main = page.getByRole('main');
  const kinds = main.getByRole('group', { name: 'What to show' });
  await kinds.getByRole('button', { name: /^Visits/ }).click();
  await kinds.getByRole('button', { name: /^Lab results/ }).click();
  await expect(kinds.locator('[aria-pressed="true"]')).toHaveCount(2);
  const chosen = await kinds.locator('[aria-pressed="true"] span').allInnerTexts();
  const total = chosen.reduce((sum, count) => sum + Number(count), 0);
  await expect(main.locator(`[aria-setsize="${total}"]`).first()).toBeVisible();

  // What belongs to a visit stands right beneath it, and says so to who cannot see it.
  const beneath = main.locator('li:has(> [data-kind="visit"]) + li > [data-kind="beneath"]').first();
  await expect(beneath).toContainText(/^.*Lab results.*part of /);

  const rail = main.getByRole('navigation', { name: 'Years' });
  await rail.locator('[aria-current]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const year = (await rail.locator(':focus').innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(rail.locator('[aria-current]')).toHaveText(year);
  await expect(main.getByText(`Showing ${year}:`)).toBeAttached();
  await expect(main.getByRole('heading', { name: new RegExp(`${year}$`) }).first()).toBeVisible();

  // The Tab key leads into that year. Back from an entry in the middle of it, the kinds are still chosen, and the same is in
  // sight. A place whose entry is still on its way opens nothing.
  const chosenRow = main.locator('[data-row][data-entry][tabindex="0"]');
  await chosenRow.focus();
  for (let down = 0; down < 20; down++) await page.keyboard.press('ArrowDown');
  const entry = (await chosenRow.getAttribute('data-entry')) ?? '';
  await chosenRow.press('Enter');
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect(page.getByRole('region', { name: 'Details' })).toBeHidden();
  await expect(kinds.locator('[aria-pressed="true"]')).toHaveCount(2);
  await expect(main.locator(`[data-entry="${entry}"]`)).toBeInViewport();

  await kinds.getByRole('button', { name: 'Everything' }).click();
  await rail.getByRole('button', { name: /^No date/ }).click();
  await expect(main.getByRole('heading', { name: 'No date given' })).toBeVisible();
});

test('each part of the record is read as it is read best', async ({ launchWithRecord }) => {
  const { page } = await launchWithRecord();
  const main = page.getByRole('main');

  await place(page, 'Immunizations').click();
  const flu = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Flu', exact: true }) });
  await flu.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Details' }).getByText('Given').first()).toBeVisible();

  await place(page, 'Medicines').click();
  await expect(main.getByRole('heading', { name: /^Now · \d+$/ })).toBeVisible();

  await place(page, 'Claims').click();
  await expect(heading(page, 'Claims')).toBeVisible();
  await expect(main.getByRole('heading', { name: /^\d{4} · Billed \$[\d,.]+ · Insurance paid/ }).first()).toBeVisible();
  await expect(rows(page).first()).toContainText(/Billed \$[\d,.]+ Insurance paid \$[\d,.]+/);

  await place(page, 'People and places').click();
  await expect(main.getByRole('heading', { name: 'Doctors and nurses', exact: true })).toBeVisible();

  await place(page, 'Summary').click();
  const sections = main.getByRole('heading', { level: 2 });
  await expect(sections.filter({ hasText: /Allergies|Medicines now|Conditions now|Last visits/ })).toHaveCount(4);
  await main.getByRole('link', { name: /^See all.*: Medicines now$/ }).click();
  await expect(heading(page, 'Medicines')).toBeVisible();
});
