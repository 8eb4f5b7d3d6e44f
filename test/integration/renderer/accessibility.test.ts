import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { SceneName } from '../../fakes/page-bridge/scenes.ts';
import { pages, type PageOptions } from './open-page.ts';

/** Lies beside the page, so that Chromium keeps it compiled as it keeps the page. */
const axe = createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
const open = pages([axe]);

interface Look {
  readonly name: string;
  readonly scene: SceneName;
  readonly fragment?: string;
  readonly options?: PageOptions;
  /** Brings the screen to the state that is to be looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

const openGlucose = (page: Page): Promise<void> =>
  page
    .getByRole('link', { name: /Glucose, fasting/ })
    .first()
    .click();

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const looks: readonly Look[] = [
  { name: 'welcome', scene: 'first-start' },
  {
    name: 'files brought in',
    scene: 'one-item',
    fragment: '#/systems',
    async act(page) {
      await press('Choose files…')(page);
      await page.getByText('clinical-records.zip is in your record').waitFor();
    },
  },
  { name: 'welcome of a record that does not open', scene: 'key-lost', act: press('Start over with an empty record…') },
  { name: 'a record that is brought up to date', scene: 'updating' },
  { name: 'welcome that is not answered', scene: 'not-answering' },
  { name: 'credentials', scene: 'keychain-missing', fragment: '#/credentials' },
  { name: 'credentials with faults', scene: 'first-start', fragment: '#/credentials', act: press('Check') },
  { name: 'summary', scene: 'practice' },
  { name: 'summary while reading, offline menu open', scene: 'reading', act: press('Jason Argyle') },
  { name: 'summary of nothing', scene: 'empty' },
  { name: 'summary loading', scene: 'loading' },
  { name: 'summary failing', scene: 'failing' },
  {
    name: 'timeline of thousands, at a year',
    scene: 'thousands',
    fragment: '#/record?kinds=labs,visits',
    act: async (page) => {
      await press(/^2019,/)(page);
      await page.getByRole('heading', { name: 'December 2019' }).waitFor();
    },
  },
  { name: 'timeline loading', scene: 'loading', fragment: '#/record' },
  { name: 'timeline beside an entry', scene: 'practice', fragment: '#/record?entry=300', options: { width: 1000 } },
  { name: 'medicines, now and past', scene: 'practice', fragment: '#/record/medicines' },
  { name: 'immunizations by series', scene: 'practice', fragment: '#/record/immunizations' },
  { name: 'claims in columns', scene: 'practice', fragment: '#/record/claims', options: { width: 720 } },
  { name: 'family history', scene: 'practice', fragment: '#/record/family-history' },
  { name: 'record loading', scene: 'loading', fragment: '#/record/labs?entry=1' },
  { name: 'record failing', scene: 'failing', fragment: '#/record/labs?entry=1' },
  { name: 'record empty', scene: 'empty', fragment: '#/record/labs' },
  { name: 'nothing found', scene: 'practice', fragment: '#/record?q=zzz' },
  {
    name: 'entry with all its details',
    scene: 'practice',
    fragment: '#/record/labs?by=date',
    async act(page) {
      await openGlucose(page);
      await page.getByText('Technical details').click();
    },
  },
  {
    name: 'a document to be read',
    scene: 'practice',
    fragment: '#/record/documents',
    async act(page) {
      await page.locator('[data-row]').filter({ hasText: 'Letter' }).first().click();
      await page.getByRole('link', { name: 'Read it' }).click();
      await page.getByRole('searchbox', { name: 'Find in this document' }).fill('metformin');
      await page.getByText('1 of 1').waitFor();
      await press('Save as a file…')(page);
    },
  },
  { name: 'a question in FHIR to begin with', scene: 'practice', fragment: '#/ask' },
  {
    name: 'an answer in FHIR as a table, then as it was written',
    scene: 'practice',
    fragment: '#/ask?q=Condition',
    options: { width: 719 },
    async act(page) {
      await page.getByText('Table', { exact: true }).click();
      await page.getByRole('table', { name: 'Answer as a table' }).first().waitFor();
      await page.getByText('Raw', { exact: true }).click();
      await page.getByText('"searchset"').first().waitFor();
      await page.getByText('List', { exact: true }).click();
    },
  },
  {
    name: 'a question in FHIR that is refused',
    scene: 'practice',
    fragment: '#/ask?q=Observation%3Fvalue-quantity%3D5',
  },
  { name: 'the latest of each test', scene: 'practice', fragment: '#/record/labs' },
  { name: 'no test outside its range', scene: 'one-item', fragment: '#/record/vitals?only=out-of-range' },
  {
    name: 'one test beside another, in a narrow window',
    scene: 'practice',
    fragment: '#/record/labs',
    options: { width: 719 },
    async act(page) {
      await openGlucose(page);
      await page.getByLabel('Compare with').selectOption({ label: 'Hemoglobin' });
      await page.getByText('Both charts show the same time.').waitFor();
      await press('Zoom in')(page);
    },
  },
  { name: 'entry in a narrow window', scene: 'practice', fragment: '#/record/labs?entry=300', options: { width: 719 } },
  { name: 'navigation of a narrow window', scene: 'practice', options: { width: 719 }, act: press('Menu') },
  {
    name: 'locked, and a wrong code',
    scene: 'locked',
    async act(page) {
      await page.getByLabel('Code', { exact: true }).fill('4321');
      await press('Unlock')(page);
      await page.getByText('That is not the code').waitFor();
      await page.getByText('I forgot my code').click();
    },
  },
  {
    name: 'putting a lock on',
    scene: 'practice',
    fragment: '#/settings',
    async act(page) {
      await press('Put a lock on…')(page);
      await press('Put it on')(page);
    },
  },
  { name: 'settings with a lock', scene: 'with-lock', fragment: '#/settings' },
  { name: 'health systems', scene: 'practice', fragment: '#/systems', act: press('Disconnect River Valley Health') },
  { name: 'health systems waiting', scene: 'waiting', fragment: '#/systems' },
  { name: 'health systems offline', scene: 'offline', fragment: '#/systems' },
  { name: 'finding a health system', scene: 'practice', fragment: '#/systems/find?q=river' },
  { name: 'finding none', scene: 'practice', fragment: '#/systems/find?q=zzz' },
  { name: 'finding offline', scene: 'offline', fragment: '#/systems/find' },
  { name: 'before connecting', scene: 'practice', fragment: '#/systems/find', act: press(/River Valley Clinic/) },
  {
    name: 'connecting',
    scene: 'practice',
    fragment: '#/systems/find',
    async act(page) {
      await press(/River Valley Clinic/)(page);
      await press('Open the sign-in page')(page);
    },
  },
  { name: 'my notes', scene: 'practice', fragment: '#/record?only=noted' },
  { name: 'no notes', scene: 'empty', fragment: '#/record?only=noted' },
  {
    name: 'writing a note',
    scene: 'practice',
    fragment: '#/record/labs?by=date',
    async act(page) {
      await openGlucose(page);
      await press('Mark with a star')(page);
      await press('Write a note')(page);
      await page.getByLabel('My note').fill('Ask about this');
      await page.getByText('Kept', { exact: true }).waitFor();
    },
  },
  {
    name: 'a note that was removed and can be brought back',
    scene: 'practice',
    fragment: '#/record?only=noted',
    async act(page) {
      await page.getByRole('link', { name: /Type 2 diabetes/ }).click();
      await page.getByLabel('My note').fill('');
      await page.getByRole('link', { name: 'Summary' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  { name: 'welcome of several people', scene: 'family-returning' },
  { name: 'the menu of people', scene: 'family', act: press(/^Jason/) },
  { name: 'people, one being changed', scene: 'family', fragment: '#/people', act: press(/and colour of Mother/) },
  {
    name: 'people, one being erased',
    scene: 'family',
    fragment: '#/people',
    act: press('Erase the record of Mother…'),
  },
  { name: 'adding a person', scene: 'family', fragment: '#/people/add', act: press('Add and open') },
  { name: 'the palette', scene: 'practice', act: (page) => page.keyboard.press('ControlOrMeta+k') },
  {
    name: 'the palette with what was found',
    scene: 'practice',
    async act(page) {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox').fill('lab:glu since 2020');
      await page.getByRole('option', { name: /^See all/ }).waitFor();
    },
  },
  { name: 'the keys of the keyboard', scene: 'practice', act: (page) => page.keyboard.press('?') },
  { name: 'take it with me', scene: 'practice', fragment: '#/take', act: press('Choose a folder and save') },
  { name: 'take nothing along', scene: 'empty', fragment: '#/take' },
  { name: 'the sheet for a visit', scene: 'practice', fragment: '#/visit-sheet' },
  { name: 'the emergency card', scene: 'practice', fragment: '#/emergency-card' },
  { name: 'settings', scene: 'practice', fragment: '#/settings' },
  {
    name: 'the summary in Spanish',
    scene: 'practice',
    fragment: '#/settings',
    async act(page) {
      await page.getByText('Español').click();
      await page.getByRole('link', { name: 'Resumen' }).click();
      await page.getByRole('heading', { name: 'Medicamentos de ahora' }).waitFor();
    },
  },
  { name: 'settings of the own record', scene: 'no-credentials', fragment: '#/settings' },
];

/** As high as the longest screen that has an end. */
const tall = 3000;

it.for(looks)('$name can be used by everyone, in light and dark, and the page obeys the policy', async (look) => {
  const { page, complaints } = await open(look.scene, look.fragment, look.options);
  await look.act?.(page);
  // Axe tells of contrast only where something is seen.
  await page.setViewportSize({ width: look.options?.width ?? 1280, height: tall });
  await page.evaluate("import(new URL('axe.min.js', location.href).href).then(() => undefined)");
  expect(await violationsOf(page)).toEqual([]);
  // Only colours change with the theme.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  expect(await violationsOf(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  expect(complaints).toEqual([]);
});

/** All rules, or only these. */
async function violationsOf(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page, axeSource: 'undefined' });
  axe.options({ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) });
  // Without frames in the page, what looks into frames only opens more pages.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
