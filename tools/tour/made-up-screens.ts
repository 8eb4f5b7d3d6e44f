// Pictures of the screens that need a keychain, or a record of one's own: of the page over the made-up app of the tests, so
// that the tour leaves nothing behind in anybody's keychain.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../electron-on-chromium/chromium/find-chromium.ts';

interface MadeUpScreen {
  readonly picture: string;
  readonly scene: string;
  readonly fragment: string;
  readonly act?: (page: Page) => Promise<void>;
}

const screens: readonly MadeUpScreen[] = [
  { picture: 'people', scene: 'family', fragment: '#/people' },
  { picture: 'add-a-person', scene: 'family', fragment: '#/people/add' },
  {
    picture: 'bring-in-files',
    scene: 'one-item',
    fragment: '#/systems',
    async act(page) {
      await page.getByRole('button', { name: 'Choose files…' }).click();
      await page.getByText('clinical-records.zip is in your record').scrollIntoViewIfNeeded();
    },
  },
  { picture: 'credentials', scene: 'first-start', fragment: '#/credentials' },
  { picture: 'locked', scene: 'locked', fragment: '' },
];

const types: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.mjs': 'text/javascript' },
};

/** A browser of its own would look for its maker. */
const nobodyElse = '--host-resolver-rules=MAP * ~NOTFOUND';

/** `take` gets the page as it is to be seen, and its name. */
export async function eachMadeUpScreen(
  project: string,
  take: (name: string, page: Page) => Promise<string>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-tour-page-'));
  const script = path.join(project, 'test/fakes/page-bridge/build-page.ts');
  await promisify(execFile)(process.execPath, [script, folder], { env: { ...process.env, NODE_ENV: 'production' } });
  const browser = await chromium.launch({ args: ['--no-sandbox', nobodyElse], executablePath: findChromium() });
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = types[path.extname(pathname)];
    if (contentType === undefined) return route.abort();
    return route.fulfill({ contentType, body: await readFile(path.join(folder, pathname)) });
  });
  for (const { picture, scene, fragment, act } of screens) {
    await page.goto(`https://page.example/index.html?scene=${scene}${fragment}`);
    await page.getByRole('main').waitFor();
    await act?.(page);
    console.log(`✓ ${picture} (${await take(picture, page)})`);
  }
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
