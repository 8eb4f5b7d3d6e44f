// What is taken along on paper: saved as PDF by the app itself, and read back.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place } from './fixtures/person.ts';

/** The words of each page. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const texts = await Promise.all(pages);
  await task.destroy();
  return texts;
}

const saveAs = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);

test('the sheet for a visit and the emergency card are saved as PDF with what was written, and nothing of the screen around', async ({
  launchWithRecord,
  launch,
  userData,
}) => {
  test.setTimeout(90_000);
  const { app, page, quit } = await launchWithRecord();
  await place(page, 'Take it with me').click();
  await page.getByRole('link', { name: 'Sheet for a visit' }).click();
  await page.getByLabel('Whom do you see, and what for?').fill('Dr. Quillfeather');
  for (const question of ['May I swim?', 'Is the knee worse?']) {
    await page.getByLabel('Another question').fill(question);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Move question 2 up' }).click();
  await page.getByRole('button', { name: 'Remove question 2' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('checkbox', { name: 'Immunizations' }).uncheck();
  const sheet = path.join(userData, 'sheet.pdf');
  await saveAs(app, sheet);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved as ${sheet}`)).toBeVisible();
  const pages = await pagesOf(sheet);
  const text = pages.join(' ');
  expect(text).toMatch(/Dr\. Quillfeather.*Is the knee worse\?.*May I swim\?.*Allergies.*[Pp]enicillin/s);
  expect(text).toMatch(/It is no document of theirs/);
  expect(text).not.toMatch(/Immunizations|Take it with me|Save as PDF/);
  for (const [at, one] of pages.entries()) expect(one).toContain(`${at + 1} / ${pages.length}`);

  await page.getByRole('link', { name: 'Take it with me' }).last().click();
  await page.getByRole('link', { name: 'Emergency card' }).click();
  await page.getByLabel('Whom to call').fill('Ada, 555 0188');
  const card = path.join(userData, 'card.pdf');
  await saveAs(app, card);
  await page.getByLabel('What else must be known').fill('word '.repeat(59));
  await expect(page.getByText(/^Not all of it fits/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
  await page.getByLabel('What else must be known').fill('Wears hearing aids.');
  for (const box of await page.getByRole('group', { name: 'Medicines now' }).getByRole('checkbox').all())
    if (!(await page.getByText('All of it fits.').isVisible())) await box.uncheck();
  for (const box of await page.getByRole('group', { name: 'Conditions now' }).getByRole('checkbox').all())
    if (!(await page.getByText('All of it fits.').isVisible())) await box.uncheck();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved as ${card}`)).toBeVisible();
  const [only = '', ...others] = await pagesOf(card);
  expect(others).toEqual([]);
  expect(only).toMatch(/Emergency card.*Ada, 555 0188.*Wears hearing aids\./s);
  await quit();

  const second = await launch();
  await place(second.page, 'Take it with me').click();
  await second.page.getByRole('link', { name: 'Emergency card' }).click();
  await expect(heading(second.page, 'Emergency card')).toBeVisible();
  await expect(second.page.getByLabel('Whom to call')).toHaveValue('Ada, 555 0188');
});
