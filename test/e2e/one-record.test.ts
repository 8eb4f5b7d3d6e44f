import { expect, test } from './fixtures/chartkeeper.ts';
import { place, rows } from './fixtures/person.ts';

test('what two health systems tell is shown once, with both, and can be seen apart and together again', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  await place(page, 'Conditions').click();
  const eye = rows(page).filter({ hasText: /eye disease|retinopathy/ });
  await expect(eye).toHaveCount(1);
  await expect(eye.getByText(/and 1 other system/)).toBeVisible();
  await eye.click();

  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByText('Lumen Sandbox Hospital\nMeridian Sandbox Clinic')).toBeVisible();
  await expect(details.getByText(/The same problem by its code \(ICD-10 E11\.319\)/)).toBeVisible();
  await expect(details.getByText('What Meridian Sandbox Clinic says differently:')).toBeVisible();
  await details.getByRole('button', { name: 'Show it by itself' }).click();
  await expect(eye).toHaveCount(2);

  await eye.filter({ hasText: 'Meridian' }).click();
  await details.getByRole('button', { name: 'Show it as one with the others again' }).click();
  await expect(eye).toHaveCount(1);
});

test('a lab result stands in a line with those of other days and systems, and a report shows its results', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  await place(page, 'Lab results').click();
  await page.getByText('By date', { exact: true }).click();
  await rows(page).filter({ hasText: 'Hemoglobin A1c' }).filter({ hasText: '%' }).first().click();
  const details = page.getByRole('region', { name: 'Details' });
  const line = details.getByRole('table');
  await expect(line.getByRole('row')).toHaveCount(7);
  await expect(line.getByText('Chartwell Sandbox Hospital').first()).toBeVisible();
  await expect(line.getByText('Lumen Sandbox Hospital').first()).toBeVisible();
  await details.getByRole('button', { name: /^Show all/ }).click();
  await expect.poll(() => line.getByRole('row').count()).toBeGreaterThan(20);

  await rows(page).filter({ hasText: 'CBC' }).first().click();
  await expect(details.getByRole('heading', { name: 'Results in this report' })).toBeVisible();
  await details.getByRole('row').nth(1).getByRole('link').click();
  await expect(details.getByRole('heading', { level: 2, name: 'WBC' })).toBeVisible();
});

test('an allergy that three systems tell in their own words is one', async ({ launchWithRecord }) => {
  const { page } = await launchWithRecord();
  await place(page, 'Allergies').click();
  const allergy = rows(page).filter({ hasText: /penicillin/i });
  await expect(allergy).toHaveCount(1);
  await expect(allergy.getByText(/and 2 other systems/)).toBeVisible();
  await allergy.click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByText(/The same allergy by its code/)).toHaveCount(2);
});
