// What a person waits for in the app's own window, over a record of this size.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { compared, limited, percentile, type Figure } from './figure.ts';
import { scrollOn, switchTo, typeInPalette } from './in-window.ts';
import { seeded } from './made-up/random.ts';
import type { RowName } from './rows.ts';
import { searches } from './searches.ts';
import { makeWindowProfile } from './window-profile.ts';

export interface WindowAtSize {
  readonly project: string;
  readonly size: number;
  /** How often each is done. */
  readonly rounds: number;
}

export const windowRows = [
  'window-start',
  'window-switch-p95',
  'window-search-key-p95',
  'window-late-frames',
] as const satisfies readonly RowName[];

/** The environment says which Electron, and which display. */
export async function measureWindow({ project, size, rounds }: WindowAtSize): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-bench-window-'));
  try {
    const empty = path.join(folder, 'empty');
    await makeWindowProfile(empty, 0);
    await makeWindowProfile(folder, size);
    const emptyStart = await startTime(project, empty);
    const start = await startTime(project, folder);
    const { app, page } = await opened(project, folder);
    try {
      return [
        compared(
          { name: `window-start-${size}`, value: start, unit: 'ms', goal: { most: 1.25 } },
          { what: 'an empty record', value: emptyStart },
        ),
        ...(await measurePage(page, size, rounds)),
      ];
    } finally {
      await app.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measurePage(page: Page, size: number, rounds: number): Promise<readonly Figure[]> {
  const places = await page.locator('nav a').allInnerTexts();
  const screens = places.map((text) => text.split('\n')[0] ?? '').filter((name) => measured.has(name));
  const switches: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const name of screens) switches.push(await page.evaluate(switchTo, name));
  await page.keyboard.press('Control+K');
  await page.locator('[role="dialog"] input').waitFor();
  const keys: number[] = [];
  for (const text of searches(seeded(3), 10 * rounds)) keys.push(await page.evaluate(typeInPalette, text));
  await page.keyboard.press('Escape');
  await page.evaluate(switchTo, 'Timeline');
  const ofTimeline = await lateFrames(page, rounds, false);
  const ofPlainLines = await lateFrames(page, rounds, true);
  return [
    limited({ name: `window-switch-p95-${size}`, value: percentile(switches, 95), unit: 'ms', goal: { most: 100 } }),
    limited({ name: `window-search-key-p95-${size}`, value: percentile(keys, 95), unit: 'ms', goal: { most: 50 } }),
    {
      ...limited({ name: `window-late-frames-${size}`, value: ofTimeline, unit: '%', goal: { most: 1 } }),
      against: { what: 'a list of plain lines, scrolled alike', value: ofPlainLines, unit: '%' },
    },
  ];
}

/** How many of a hundred frames came later than 32 ms after the one before. */
async function lateFrames(page: Page, rounds: number, bare: boolean): Promise<number> {
  const gaps = await page.evaluate(scrollOn, { step: 40, ms: 1000 * rounds, bare });
  return (100 * gaps.filter((gap) => gap > 32).length) / gaps.length;
}

/** Screens of the made-up record that show what is in it. */
const measured: ReadonlySet<string> = new Set([
  ...['Timeline', 'Conditions', 'Medicines', 'Allergies', 'Lab results', 'Measurements'],
  ...['Immunizations', 'Visits', 'Procedures', 'Documents', 'Claims'],
]);

async function opened(
  project: string,
  userData: string,
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const defined = Object.entries({ ...process.env, LC_ALL: 'en_US.UTF-8', CHARTKEEPER_USER_DATA: userData }).flatMap(
    ([name, value]) => (value === undefined ? [] : [[name, value] as const]),
  );
  const app = await _electron.launch({
    ...{ args: [project], cwd: project, timeout: 60_000 },
    env: Object.fromEntries(defined),
  });
  const page = await app.firstWindow();
  await page.locator('main h1').waitFor();
  return { app, page };
}

/** From the launch to the first content, the better of two. */
async function startTime(project: string, userData: string): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const from = performance.now();
    const { app, page } = await opened(project, userData);
    await page.locator('main [data-entry], main h2').first().waitFor();
    taken.push(performance.now() - from);
    await app.close();
  }
  return Math.min(...taken);
}
