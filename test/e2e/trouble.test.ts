// What goes wrong is said in words, nothing is lost, and there is a way on.
import type { FaultName } from '../../main/practice/practice.ts';
import { expect, type Running } from './fixtures/chartkeeper.ts';
import { saveCredentials, test, type OwnService } from './fixtures/own-service.ts';
import {
  allow,
  arrived,
  heading,
  jason,
  lookAround,
  navigation,
  openConnectWindow,
  place,
  rows,
  signIn,
  upToDate,
} from './fixtures/person.ts';

const lumen = 'Lumen Sandbox Hospital';

test.describe('with a record of its own', () => {
  test.use({ practiceOptions: { speed: 'instant' } });

  async function withRecord(
    launch: (env: Readonly<Record<string, string>>) => Promise<Running>,
    service: OwnService,
    env: Readonly<Record<string, string>>,
  ) {
    const running = await launch({ ...service.env, ...env });
    const { app, page } = running;
    await saveCredentials(page, service.practice);
    const window = await openConnectWindow(app, page, lumen);
    await signIn(window, jason);
    await allow(window);
    await arrived(page, lumen);
    await upToDate(page);
    await place(page, 'My health systems').click();
    return running;
  }

  const troubles: readonly (readonly [FaultName, RegExp])[] = [
    ['outside-usa-403', /answers only inside the United States/],
    ['always-401', /Please enter your credentials again/],
    ['500', /is not working as it should|Offline/],
    ['html-instead-of-json', /could not be read|cannot read/],
  ];
  for (const [fault, words] of troubles) {
    test(`a service that answers with ${fault} is told, and the record is read on when it is well again`, async ({
      launch,
      service,
      keychain,
    }) => {
      const { page } = await withRecord(launch, service, keychain.env);
      const before = await navigation(page).innerText();
      service.practice.faults.set(fault);
      await page.getByRole('button', { name: 'Read now' }).click();
      await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
      await place(page, 'Lab results').click();
      await expect(rows(page).first()).toBeVisible();
      await expect.poll(() => navigation(page).innerText()).toBe(before);

      service.practice.faults.clear();
      await place(page, 'My health systems').click();
      await page.getByRole('button', { name: 'Read now' }).click();
      await upToDate(page);
      await expect(page.getByRole('main').getByText(words)).toHaveCount(0);
    });
  }

  test('a type that is refused and a page that is cut off leave the rest of the record whole, and are named', async ({
    launch,
    service,
    keychain,
  }) => {
    service.practice.faults.set('refused-type', { path: '/r4/Condition' });
    service.practice.faults.set('truncated-page', { path: '/r4/Immunization' });
    const { page } = await withRecord(launch, service, keychain.env);
    await expect(page.getByText(/parts? could not be read/).first()).toBeVisible();
    await page
      .getByText(/parts? could not be read/)
      .first()
      .click();
    await expect(page.getByText(/^Conditions/).first()).toBeVisible();
    await expect(page.getByText(/^Immunizations/).first()).toBeVisible();
    await expect(place(page, 'Lab results')).toBeVisible();
    await expect(place(page, 'Conditions')).toHaveCount(0);
  });

  test('a system is disconnected with its items kept, and later removed', async ({ launch, service, keychain }) => {
    const { page } = await withRecord(launch, service, keychain.env);
    const system = page.getByRole('main').getByRole('listitem').filter({ hasText: lumen });
    await page.getByRole('button', { name: `Disconnect ${lumen}` }).click();
    await page.getByText('Disconnect and keep its items').click();
    await expect(system.getByText('Disconnected. Its items are kept here.')).toBeVisible();
    await place(page, 'Lab results').click();
    await expect(rows(page).first()).toBeVisible();

    await place(page, 'My health systems').click();
    await page.getByRole('button', { name: 'Remove its items…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Remove [\d,]+ items$/ })
      .click();
    await expect(system).toHaveCount(0);
    await expect(place(page, 'Lab results')).toHaveCount(0);
  });
});

test('a quit in the middle of the first reading loses nothing, and the next start ends it', async ({ launch }) => {
  const first = await launch();
  await lookAround(first.page);
  await first.quit();
  const { page } = await launch();
  await upToDate(page);
  await place(page, 'My health systems').click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Connected' })).toHaveCount(3);
  for (const part of ['Conditions', 'Documents', 'Claims']) await expect(place(page, part)).toBeVisible();
});

test('without the service nothing can be read, and that is said', async ({ launchWithRecord }) => {
  const { page } = await launchWithRecord();
  await place(page, 'Settings').click();
  await page.getByRole('switch', { name: 'Practice service is running' }).click();
  await expect(page.getByRole('switch', { name: 'Practice service is running' })).not.toBeChecked();
  await place(page, 'My health systems').click();
  await expect(page.getByText('1upHealth cannot be reached now. Your record is all here.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Read now' })).toBeDisabled();
  await place(page, 'Settings').click();
  await page.getByRole('switch', { name: 'Practice service is running' }).click();
  await upToDate(page);
  await expect(heading(page, 'Settings')).toBeVisible();
});
