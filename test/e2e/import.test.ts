import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from './fixtures/chartkeeper.ts';
import { test } from './fixtures/own-service.ts';
import { heading, place, rows } from './fixtures/person.ts';

const patient = { resourceType: 'Patient', id: 'p1', name: [{ given: ['Ada'], family: 'Field' }] };
const glucose = (day: number) => ({
  ...{ resourceType: 'Observation', id: `glucose-${day}`, status: 'final', effectiveDateTime: `2024-03-0${day}` },
  category: [{ coding: [{ code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '2345-7' }], text: 'Glucose from a file' },
  valueQuantity: { value: 90 + day, unit: 'mg/dL' },
});
const lines = (...resources: readonly object[]): string => resources.map((one) => JSON.stringify(one)).join('\n');

test('a record begins with files alone: chosen, dropped, read after a restart, and removed', async ({
  keychain,
  launch,
  userData,
}) => {
  test.setTimeout(120_000);
  const { app, page, quit } = await launch(keychain.env);
  const file = path.join(userData, 'mine.ndjson');
  await writeFile(file, `${lines(patient, glucose(1), glucose(2))}\n{"resourceType":"Observation","id":"cut`);
  await page.getByRole('button', { name: 'I have files of my record' }).click();
  await expect(heading(page, 'My health systems')).toBeVisible();

  // Whoever closes the dialog of the system has changed nothing.
  const choose = page.getByRole('button', { name: 'Choose files…' });
  await choose.click();
  await expect(choose).toBeEnabled();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await choose.click();
  await expect(page.getByText('mine.ndjson is in your record')).toBeVisible();
  await expect(page.getByText('3 new items.')).toBeVisible();
  await expect(page.getByText(/It is about Ada Field/)).toBeVisible();
  await expect(page.getByText(/1 item could not be read/)).toBeVisible();
  await choose.click();
  await expect(page.getByText('You have brought mine.ndjson in before')).toBeVisible();

  const dropped = Buffer.from(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: glucose(3) }] }));
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.json'));
    return data;
  }, dropped.toString());
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('dropped.json is in your record')).toBeVisible();
  await quit();

  // What is in the file of the record is not to be read without its key.
  const stored = await readFile(path.join(userData, 'profiles', 'own', 'record.db')).catch(() => Buffer.alloc(0));
  expect(stored.includes('Glucose from a file')).toBe(false);

  const { page: again } = await launch(keychain.env);
  await place(again, 'Lab results').click();
  await again
    .getByRole('link', { name: /Glucose from a file/ })
    .first()
    .click();
  // Two files, one line.
  await expect(heading(again, 'Blood sugar (glucose)')).toBeVisible();
  await expect(again.getByRole('slider', { name: /3 results from Mar 1, 2024 to Mar 3, 2024/ })).toBeVisible();
  await place(again, 'Timeline').click();
  await expect(rows(again).first()).toBeVisible();
  await place(again, 'My health systems').click();
  await again.getByRole('button', { name: /^Remove its items… mine/ }).click();
  await again
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove 3 items/ })
    .click();
  await expect(again.getByRole('heading', { name: 'mine.ndjson' })).toHaveCount(0);
  await expect(again.getByRole('heading', { name: 'dropped.json' })).toBeVisible();
});
