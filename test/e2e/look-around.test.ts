import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, lookAround, navigation, openEntry, place, upToDate } from './fixtures/person.ts';

test('a first start offers two ways and asks for nothing', async ({ launch }) => {
  const { page } = await launch();
  await expect(heading(page, /Your health record/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look around with made-up people' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Connect my health systems' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('one click opens a record of three health systems in three versions of FHIR', async ({ launch }) => {
  const { page } = await launch();
  await lookAround(page);
  await expect(page.getByText('Practice: these people are made up.')).toBeVisible();
  await upToDate(page);
  await expect(heading(page, /Jason/)).toBeVisible();
  // The summary was there before most of the record: it has grown with it.
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /^Metformin/ }).first()).toBeVisible();
  await expect(main.getByText(/^No medicine is marked|^No result is marked/)).toHaveCount(0);

  await place(page, 'My health systems').click();
  const systems = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Connected' });
  await expect(systems).toHaveCount(3);

  const versions = new Set<string>();
  for (const system of ['Lumen Sandbox Hospital', 'Chartwell Sandbox Hospital', 'Meridian Sandbox Clinic']) {
    await place(page, 'My health systems').click();
    await systems
      .filter({ hasText: system })
      .getByRole('link', { name: /items?$/ })
      .click();
    const details = await openEntry(page);
    await details.getByText('Technical details').click();
    const version = details.getByText(/^(DSTU2|STU3|R4)$/);
    await expect(version).toBeVisible();
    versions.add(await version.innerText());
  }
  expect([...versions].toSorted()).toEqual(['DSTU2', 'R4', 'STU3']);
});

test('every part of the record lists its entries, and an entry says where it came from', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  for (const part of ['Conditions', 'Medicines', 'Allergies', 'Lab results', 'Visits', 'Documents']) {
    await place(page, part).click();
    await expect(heading(page, part)).toBeVisible();
    if (part === 'Lab results') await page.getByText('By date', { exact: true }).click();
    const details = await openEntry(page);
    await expect(details.getByText('Source', { exact: true })).toBeVisible();
    await expect(details.getByText(/Sandbox (Hospital|Clinic)$/).first()).toBeVisible();
  }
});

test('the practice record is still there after the app was closed, and can be left', async ({ launch }) => {
  const first = await launch();
  await lookAround(first.page);
  await upToDate(first.page);
  const before = await navigation(first.page).innerText();
  await first.quit();

  const { page } = await launch();
  await expect(place(page, 'Lab results')).toBeVisible();
  await upToDate(page);
  await expect.poll(() => navigation(page).innerText()).toBe(before);
  await page.getByText('Leave practice').first().click();
  await expect(heading(page, /Your health record/)).toBeVisible();
});
