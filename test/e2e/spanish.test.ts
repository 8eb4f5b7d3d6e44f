// The app in Spanish: chosen by the person, or as the computer speaks.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures/chartkeeper.ts';
import { heading, place, rows } from './fixtures/person.ts';

test('Spanish is chosen in the settings, every screen speaks it at once, and still does after a restart', async ({
  launchWithRecord,
  launch,
  userData,
}) => {
  test.setTimeout(120_000);
  const { app, page, quit } = await launchWithRecord();
  await place(page, 'Settings').click();
  await page.getByText('Español', { exact: true }).click();
  await expect(heading(page, 'Ajustes')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))).toContain(
    '&Archivo',
  );

  const navigation = page.getByRole('navigation', { name: 'Principal' });
  const go = (name: string | RegExp) => navigation.getByRole('link', { name }).click();
  const title = (name: string) => expect(heading(page, name)).toBeVisible();
  await go('Resumen');
  await expect(page.getByRole('heading', { name: 'Medicamentos de ahora' })).toBeVisible();
  await go('Cronología');
  await title('Cronología');
  await expect(page.getByRole('heading', { name: /^\p{Ll}+ de \d{4}$/u }).first()).toBeVisible();
  await go(/^Resultados de laboratorio/);
  await expect(page.getByRole('heading', { name: 'Azúcar en la sangre' })).toBeVisible();
  await expect(
    rows(page)
      .filter({ hasText: /Alto|Bajo/ })
      .first(),
  ).toBeVisible();
  await go(/^Problemas de salud/);
  await rows(page).first().click();
  const details = page.getByRole('region', { name: 'Detalles' });
  await expect(details).toContainText(/Estado\s*(Activo|Resuelto)/);
  await go(/^Cuentas y pagos/);
  await rows(page).first().click();
  await expect(details).toContainText(/Aviso del seguro/);
  await expect(details).toContainText(/Cobrado\s*\$/);
  // The sums of a bill are no results of a test.
  await expect(details.getByRole('heading', { name: 'Va junto con' })).toBeVisible();
  await expect(details.getByRole('heading', { name: 'Resultados de este informe' })).toHaveCount(0);
  await go(/^Mis sistemas de salud/);
  await title('Mis sistemas de salud');
  await go('Llevármelo');
  await title('Llevármelo');
  const documents = path.join(userData, 'Mis documentos');
  await mkdir(documents);
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, documents);
  await page.getByRole('button', { name: 'Elegir una carpeta y guardar' }).click();
  await expect(page.getByText('Guardado', { exact: true })).toBeVisible({ timeout: 30_000 });
  const [folder = ''] = await readdir(documents);
  expect(folder).toMatch(/^Historial de salud \d{4}-\d\d-\d\d$/);
  const saved = (name: string) => readFile(path.join(documents, folder, name), 'utf8');
  expect(await saved('problemas-de-salud.csv')).toContain('"Activo"');
  const labs = await saved('laboratorio.csv');
  expect(labs).toMatch(/"Alto","(Final|)"/);
  expect(labs).not.toContain('"High"');

  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Busque cualquier cosa, o escriba lo que quiere hacer' }).fill('oscuros');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await quit();

  const second = await launch();
  await expect(second.page.getByRole('link', { name: 'Resumen' })).toBeVisible();
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'es-US');
});

test('a computer that speaks Spanish is greeted in Spanish, until English is chosen', async ({ launch }) => {
  const { page } = await launch({ LC_ALL: 'es_MX.UTF-8' });
  await expect(heading(page, /^Su historial de salud/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
  await page.getByRole('link', { name: 'Ajustes' }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(heading(page, 'Settings')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-MX');
});
