// Questions in FHIR: to the copy on this computer, to the service, and kept for the next time.
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place } from './fixtures/person.ts';

test('a code is asked for alike of this computer and of the service, its answer leads to the entries, and the question is kept', async ({
  launchWithRecord,
  launch,
}) => {
  test.setTimeout(90_000);
  const { page, quit } = await launchWithRecord();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('fhir');
  await page.getByRole('option', { name: 'Ask in FHIR' }).click();
  await expect(heading(page, 'Ask in FHIR')).toBeVisible();
  const question = page.getByRole('textbox', { name: 'Question' });
  await question.fill('Observation?code=29463-7&_sort=-date&_count=5');
  await question.press('Enter');
  const parts = page.getByRole('heading', { name: /^FHIR / });
  const links = page.getByRole('main').getByRole('link', { name: /Observation\/[0-9a-f]+/ });
  await expect(parts).toHaveCount(3);
  await expect(links).toHaveCount(15);
  await page.getByRole('button', { name: 'Show more of FHIR R4' }).click();
  await expect(links).toHaveCount(20);
  await expect(page.getByRole('status').filter({ hasText: /^FHIR R4: The first 10 of \d+ items$/ })).toHaveCount(1);
  await page.reload();
  await expect(links).toHaveCount(15);
  const here = [...(await parts.allInnerTexts()), ...(await links.allInnerTexts())];

  await page.getByText('Practice service', { exact: true }).click();
  await expect(page.getByText('The question goes to the practice service')).toBeVisible();
  await expect(links).toHaveCount(15);
  expect([...(await parts.allInnerTexts()), ...(await links.allInnerTexts())]).toEqual(here);

  await page.getByText('Raw', { exact: true }).click();
  await expect(page.getByText('"searchset"').first()).toBeVisible();
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('cell', { name: 'http://loinc.org|29463-7' }).first()).toBeVisible();
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await page.goBack();
  await expect(parts).toHaveCount(3);

  await question.fill('Observation?value-quantity=gt5');
  await page.getByText('This computer', { exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('“value-quantity” cannot be asked of the copy on this computer.');

  await question.fill('Condition?code=http://snomed.info/sct|&_sort=-_lastUpdated');
  await question.press('Enter');
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await expect(page.getByText('Kept in “My questions”')).toBeVisible();
  await quit();

  const second = await launch();
  await expect(place(second.page, 'Summary')).toBeVisible();
  await place(second.page, 'Settings').click();
  await second.page.getByRole('link', { name: 'Ask in FHIR' }).click();
  await second.page.getByRole('link', { name: 'Condition?code=http://snomed.info/sct|&_sort=-_lastUpdated' }).click();
  await expect(second.page.getByRole('heading', { name: /^FHIR R4: \d+ items found$/ })).toBeVisible();
  await second.page.getByRole('button', { name: /^Remove Condition/ }).click();
  await second.page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.page.getByRole('button', { name: /^Remove Condition/ })).toBeVisible();
});
