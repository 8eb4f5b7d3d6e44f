// The practice journey, step by step, by the names that a person sees on the page.
import { expect as expectAtOnce, type Page } from 'playwright/test';
import { own, parts } from './record-screens.ts';
import type { Step } from './step.ts';

/** A busy machine is no failure. */
const patient = { timeout: 60_000 };
const expect = expectAtOnce.configure(patient);
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${name}`) });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });

const record: readonly Step[] = [
  {
    title: 'Start for the first time',
    picture: 'welcome',
    async run(stage) {
      const welcome = heading(stage.page(), /health record/);
      await expect(welcome).toBeVisible();
      return { line: await welcome.innerText() };
    },
  },
  {
    title: 'Look around with made-up people',
    picture: 'summary',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      const begun = Date.now();
      await page.getByRole('button', { name: 'Look around with made-up people' }).click();
      await expect(page.getByText('Practice: these people are made up.')).toBeVisible();
      await expect(place(page, 'Lab results')).toBeVisible();
      const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
      await expect(page.getByText('Up to date').first()).toBeVisible({ timeout: 120_000 });
      return { line: `a record on screen after ${seconds} s` };
    },
  },
  {
    title: 'Everything, newest first',
    picture: 'timeline',
    sharp: 'light',
    async run(stage) {
      await place(stage.page(), 'Timeline').click();
      await expect(heading(stage.page(), 'Timeline')).toBeVisible();
      return { line: await firstRow(stage.page()) };
    },
  },
  {
    title: 'The latest of each test',
    picture: 'lab-results',
    sharp: 'light',
    async run(stage) {
      await place(stage.page(), 'Lab results').click();
      return { line: await firstRow(stage.page()) };
    },
  },
  {
    title: 'One test over time',
    picture: 'one-test',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await page.getByRole('main').locator('[data-row]').filter({ hasText: 'A1c' }).first().click();
      await expect(page.getByRole('heading', { name: 'What is this?' })).toBeVisible();
      return { line: await page.getByRole('main').getByRole('heading', { level: 1 }).innerText() };
    },
  },
  {
    title: 'Vaccines, series by series',
    picture: 'immunizations',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Immunizations').click();
      const first = page.getByRole('main').locator('[data-entry]').first();
      await expect(first).toBeVisible();
      return { line: (await first.innerText()).replaceAll('\n', ' · ') };
    },
  },
  {
    title: 'Anything from one field',
    picture: 'palette',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: /^Search everything/ }).fill('lab:a1c since 2020');
      const found = page.getByRole('group', { name: 'In my record' }).getByRole('option');
      await expect(found.first()).toBeVisible();
      return { line: (await found.first().innerText()).replaceAll('\n', ' · ') };
    },
  },
  {
    title: 'A sheet for the next visit',
    picture: 'visit-sheet',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await page.keyboard.press('Escape');
      await place(page, 'Take it with me').click();
      await page.getByRole('link', { name: 'Sheet for a visit' }).click();
      await page.getByLabel('Whom do you see, and what for?').fill('Dr. Quillfeather, yearly check-up');
      await page.getByLabel('Another question').fill('Is the knee worse than last year?');
      await page.keyboard.press('Enter');
      const paper = page.getByRole('region', { name: 'This is how it will look on paper' });
      await expect(paper.getByText('Is the knee worse')).toBeVisible();
      return { line: await paper.getByRole('heading', { level: 2 }).innerText() };
    },
  },
  {
    title: 'A card for emergencies',
    picture: 'emergency-card',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Take it with me').click();
      await page.getByRole('link', { name: 'Emergency card' }).click();
      const name = page.getByRole('region', { name: 'Front' }).getByRole('paragraph').first();
      await expect(name).toBeVisible();
      return { line: await name.innerText() };
    },
  },
  {
    title: 'One lab result, with what came with it',
    picture: 'lab-result',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Lab results').click();
      await page.getByText('By date', { exact: true }).click();
      const line = await firstRow(page);
      await page.getByRole('main').locator('[data-row]').first().click();
      await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
      return { line };
    },
  },
  {
    title: 'The same as it was received',
    picture: 'as-received',
    sharp: 'light',
    async run(stage) {
      await stage.page().getByText('Technical details').click();
      await expect(stage.page().getByText('What was received').first()).toBeVisible();
      return { line: 'raw, to the byte' };
    },
  },
  {
    title: 'A document, read in the app',
    picture: 'document',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Documents').click();
      await expect(heading(page, 'Documents')).toBeVisible();
      const details = page.getByRole('region', { name: 'Details' });
      for (let nth = 0; nth < 40; nth++) {
        await page.getByRole('main').locator('[data-row]').nth(nth).click();
        await expect(details.getByRole('heading', { level: 2 }).first()).toBeVisible();
        if ((await details.getByText(/^PDF/).count()) > 0) break;
      }
      await details.getByRole('link', { name: 'Read it' }).first().click();
      await expect(
        page
          .getByRole('region', { name: /^Page 1 of/ })
          .getByText(/\w{4}/)
          .first(),
      ).toBeAttached();
      await page.getByRole('searchbox', { name: 'Find in this document' }).fill('patient');
      await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
      return { line: oneLine(await page.getByRole('heading', { level: 1 }).innerText()) };
    },
  },
  {
    title: 'Search the whole record',
    picture: 'search',
    async run(stage) {
      const page = stage.page();
      await page.getByRole('searchbox', { name: 'Search my record' }).fill('hemoglobin');
      const found = page.getByText(/^[\d,]+ items? found$/);
      await expect(found).toBeVisible();
      return { line: `hemoglobin: ${await found.innerText()}` };
    },
  },
];

const connecting: readonly Step[] = [
  {
    title: 'Find another health system',
    picture: 'find-a-health-system',
    sharp: 'light',
    async run(stage) {
      const page = stage.page();
      await place(page, 'My health systems').click();
      await page.getByRole('main').getByText('Connect another').click();
      await page.getByRole('searchbox', { name: 'Name or town' }).fill('river');
      const row = page
        .getByRole('main')
        .getByRole('button', { name: /River Valley Health/ })
        .first();
      await expect(row).toBeVisible();
      return { line: `“river”: ${oneLine(await row.innerText())}` };
    },
  },
  {
    title: 'Its own page, its address in sight',
    picture: 'sign-in',
    async run(stage) {
      const page = stage.page();
      await page
        .getByRole('main')
        .getByRole('button', { name: /River Valley Health/ })
        .first()
        .click();
      const window = await stage.windowOpenedBy(() =>
        page.getByRole('button', { name: 'Open the sign-in page' }).click(),
      );
      await signIn(window, 'not-my-password');
      await expect(window.getByRole('alert')).toBeVisible();
      return { line: `a wrong password: ${await window.getByRole('alert').innerText()}`, of: window };
    },
  },
  {
    title: 'The right password, and consent',
    picture: 'connected',
    async run(stage) {
      const page = stage.page();
      const window = stage.windows().at(-1);
      if (window === undefined) throw new Error('The sign-in window is gone.');
      await signIn(window, 'epicepic1');
      await window.getByRole('button', { name: 'Allow', exact: true }).click();
      await expect(heading(page, 'Thank you')).toBeVisible();
      await expect(page.getByText(/^Your record from .* is here\.$/)).toBeVisible({ timeout: 120_000 });
      return { line: oneLine(await page.getByText(/^Your record from .* is here\.$/).innerText()) };
    },
  },
  {
    title: 'My health systems',
    picture: 'my-health-systems',
    async run(stage) {
      const page = stage.page();
      await place(page, 'My health systems').click();
      await expect(heading(page, 'My health systems')).toBeVisible();
      return { line: oneLine(await place(page, 'My health systems').innerText()) };
    },
  },
];

const offline: readonly Step[] = [
  {
    title: 'The practice service stopped',
    picture: 'practice-stopped',
    async run(stage) {
      const page = stage.page();
      await place(page, 'Settings').click();
      const running = page.getByRole('switch', { name: 'Practice service is running' });
      await running.uncheck();
      return { line: 'as if the internet were gone' };
    },
  },
  {
    title: 'Quit, and start again without the service',
    picture: 'offline',
    sharp: 'dark',
    async run(stage) {
      await stage.restart();
      const page = stage.page();
      await expect(page.getByText('Offline. Your record is all here.').first()).toBeVisible();
      await place(page, 'Summary').click();
      await expect(page.getByRole('heading', { name: 'Allergies' })).toBeVisible();
      return { line: 'the record is all here' };
    },
  },
  {
    title: 'Search offline',
    picture: 'search-offline',
    async run(stage) {
      const page = stage.page();
      await page.getByRole('searchbox', { name: 'Search my record' }).fill('hemoglobin');
      const found = page.getByText(/^[\d,]+ items? found$/);
      await expect(found).toBeVisible();
      return { line: `hemoglobin: ${await found.innerText()}` };
    },
  },
];

export const journey: readonly Step[] = [...record, ...parts, ...own, ...connecting, ...offline];

async function signIn(window: Page, password: string): Promise<void> {
  await window.getByLabel('User name').fill('fhirjason');
  await window.getByLabel('Password').fill(password);
  await window.getByRole('button', { name: 'Sign in' }).click();
}

async function firstRow(page: Page): Promise<string> {
  const row = page.getByRole('main').locator('[data-row]').first();
  await expect(row).toBeVisible();
  return `first: ${oneLine(await row.innerText())}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
