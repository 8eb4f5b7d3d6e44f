// Answers and events of the main process come in any order and at any time.
import { expect, it } from 'vitest';
import { pages } from './open-page.ts';

const open = pages();

it('rows that a leap shows are filled in as soon as they come, though nothing else happens on the page', async () => {
  const { page } = await open('thousands', '#/record?kinds=labs,visits');
  await page.getByRole('button', { name: /^2019,/ }).click();
  await page.getByRole('heading', { name: 'December 2019' }).waitFor();
  const reached = page.locator('[data-entry][tabindex="0"]');
  await reached.waitFor({ timeout: 5000 });
  expect(await reached.count()).toBe(1);
});

it('what follows a change follows where its event comes before its answer', async () => {
  const { page } = await open('practice', '#/settings');
  await page.getByRole('button', { name: 'Put a lock on…' }).click();
  await page.getByLabel('A code that you will remember').fill('maple street');
  await page.getByLabel('The same code again').fill('maple street');
  await page.getByRole('button', { name: 'Put it on' }).click();
  await page.getByText('The lock is on.').waitFor({ timeout: 5000 });
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('the summary warns of each allergy that nobody said is over, the worst first', async () => {
  const { page } = await open('practice');
  const allergies = page.locator('section', { has: page.getByRole('heading', { name: 'Allergies' }) });
  await allergies.getByText('Peanut').waitFor({ timeout: 5000 });
  const rows = await allergies.locator('[data-entry]').allInnerTexts();
  expect(rows.map((row) => /^\w+/.exec(row)?.[0])).toEqual(['Penicillin', 'Shellfish', 'Peanut']);
});
