// The other screens of a record: each of its parts, what the person writes to it, and what can be done with it.
import { expect as expectAtOnce, type Page } from 'playwright/test';
import type { Step } from './step.ts';

const expect = expectAtOnce.configure({ timeout: 60_000 });
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${name}`) });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });

const part = (name: string, picture: string): Step => ({
  title: name,
  picture,
  async run(stage) {
    const page = stage.page();
    await place(page, name).click();
    await expect(heading(page, name)).toBeVisible();
    const main = page.getByRole('main');
    const first = main.locator('[data-row], [data-entry]').first();
    await expect(first).toBeVisible();
    return { line: `first: ${(await first.innerText()).replaceAll(/\s+/g, ' ').trim()}` };
  },
});

export const parts: readonly Step[] = [
  part('Conditions', 'conditions'),
  part('Medicines', 'medicines'),
  part('Allergies', 'allergies'),
  part('Measurements', 'measurements'),
  part('Visits', 'visits'),
  part('Procedures', 'procedures'),
  part('Documents', 'documents'),
  part('Care plans', 'care-plans'),
  part('Family history', 'family-history'),
  part('Insurance', 'insurance'),
  part('Claims', 'claims'),
  part('People and places', 'people-and-places'),
  part('Other', 'other'),
];

export const own: readonly Step[] = [
  {
    title: 'A note and a star of one’s own',
    picture: 'my-notes',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Medicines').click();
      await page.getByRole('main').locator('[data-entry]').first().click();
      const details = page.getByRole('region', { name: 'Details' });
      await details.getByRole('button', { name: 'Mark with a star' }).click();
      await details.getByRole('button', { name: 'Write a note' }).click();
      await details.getByLabel('My note').fill('Ask whether I still need this.');
      await place(page, 'My notes').click();
      const row = page.getByRole('main').locator('[data-row]').first();
      await expect(row).toBeVisible();
      return { line: (await row.innerText()).replaceAll(/\s+/g, ' ').trim() };
    },
  },
  {
    title: 'A question in FHIR',
    picture: 'ask-in-fhir',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Settings').click();
      await page.getByRole('link', { name: 'Ask in FHIR' }).click();
      const question = page.getByRole('textbox', { name: 'Question' });
      await question.fill('r4/Observation?code=4548-4&_sort=-date&_count=5');
      await question.press('Enter');
      const found = page.getByRole('heading', { name: /^FHIR R4: / });
      await expect(found).toBeVisible();
      return { line: await found.innerText() };
    },
  },
  {
    title: 'Take it with me',
    picture: 'take-it-with-me',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Take it with me').click();
      await expect(heading(page, 'Take it with me')).toBeVisible();
      return { line: 'on paper, or as files' };
    },
  },
  {
    title: 'Settings',
    picture: 'settings',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Settings').click();
      await expect(heading(page, 'Settings')).toBeVisible();
      return { line: 'colours, language, lock' };
    },
  },
];
