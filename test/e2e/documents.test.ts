import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures/chartkeeper.ts';
import { openEntry, place, rows, search } from './fixtures/person.ts';

const find = (page: Page) => page.getByRole('searchbox', { name: 'Find in this document' });

/** The first document of this kind in the list, opened to be read. */
async function read(page: Page, kind: string): Promise<void> {
  await place(page, 'Documents').click();
  for (let nth = 0; nth < 40; nth++) {
    const details = await openEntry(page, nth);
    if ((await details.getByText(new RegExp(`^${kind}(,|$)`)).count()) === 0) continue;
    await details.getByRole('link', { name: 'Read it' }).first().click();
    await expect(page.getByRole('button', { name: 'Save as a file…' })).toBeVisible();
    return;
  }
  throw new Error(`No document is a ${kind}`);
}

test('a PDF is drawn page by page; its words can be found in it, and in the whole record', async ({
  launchWithRecord,
}) => {
  const { page } = await launchWithRecord();
  await read(page, 'PDF');
  const first = page.getByRole('region', { name: /^Page 1 of/ });
  await expect(first.locator('canvas')).toBeVisible();
  const words = first.getByText(/\w{4}/).first();
  await expect(words).toBeAttached();
  // It is drawn, not white.
  await expect
    .poll(() =>
      first.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value, at) => at % 4 !== 3 && value < 128);
      }),
    )
    .toBe(true);
  await find(page).fill('patient');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await find(page).fill('zzzz');
  await expect(page.getByText('Not found')).toBeVisible();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect(page.getByText('125 %')).toBeVisible();

  const sentence = await first.evaluate((region) => region.textContent ?? '');
  const word = /\b[a-z]{9,}\b/.exec(sentence)?.[0] ?? '';
  await page.getByRole('button', { name: 'Back' }).click();
  await search(page, word);
  await expect(rows(page).first()).toBeVisible();
});

test('web pages, rich text and plain text are read as words, without their code', async ({ launchWithRecord }) => {
  const { page } = await launchWithRecord();
  for (const kind of ['Web page', 'Rich text', 'Plain text']) {
    await read(page, kind);
    const content = page.getByRole('region', { name: 'The document' });
    await expect(content).toContainText(/\w{4,}/);
    await expect(content).not.toContainText(/<\/|\\par|\{\\/);
  }
});

test('a document is saved where the person says, to the byte', async ({ launchWithRecord, userData }) => {
  const { app, page } = await launchWithRecord();
  const target = path.join(userData, 'kept.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await read(page, 'PDF');
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  await expect(page.getByText(`Saved as ${target}`)).toBeVisible();
  expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-');
});
