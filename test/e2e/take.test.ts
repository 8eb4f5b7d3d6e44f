import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place } from './fixtures/person.ts';

test('the record is saved as files into a folder of its own, and what is not wanted is not', async ({
  launchWithRecord,
  userData,
}) => {
  const { app, page } = await launchWithRecord();
  const documents = path.join(userData, 'My documents');
  await mkdir(documents);
  await place(page, 'Take it with me').click();
  await expect(heading(page, 'Take it with me')).toBeVisible();
  const save = page.getByRole('button', { name: 'Choose a folder and save' });

  // Whoever closes the dialog of the system has changed nothing.
  await save.click();
  await expect(save).toBeEnabled();
  expect(await readdir(documents)).toEqual([]);

  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, documents);
  await save.click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const [folder = ''] = await readdir(documents);
  expect(folder).toMatch(/^Health record \d{4}-\d\d-\d\d$/);
  const files = await readdir(path.join(documents, folder));
  for (const file of ['record-dstu2.json', 'record-stu3.json', 'record-r4.json', 'labs.csv', 'medicines.csv'])
    expect(files).toContain(file);
  expect(files.filter((file) => file.endsWith('.pdf')).length).toBeGreaterThan(1);
  expect(files.filter((file) => file.endsWith('.ndjson'))).toEqual([]);
  const bundle = JSON.parse(await readFile(path.join(documents, folder, 'record-r4.json'), 'utf8')) as {
    entry: unknown[];
  };
  expect(bundle.entry.length).toBeGreaterThan(300);

  await page
    .getByRole('combobox', { name: 'Part of the record' })
    .or(page.getByLabel('Part of the record'))
    .first()
    .click();
  await page.getByRole('option', { name: 'Allergies' }).click();
  await save.click();
  await expect(page.getByText(/\(2\)$/)).toBeVisible();
  const part = await readdir(path.join(documents, `${folder} (2)`));
  expect(part.filter((file) => file.endsWith('.csv'))).toEqual(['allergies.csv']);
});
