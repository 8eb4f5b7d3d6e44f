// The page as it is built, in a plain browser, over the made-up app of test/fakes/page-bridge: with the app's own headers, and nobody else to ask.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { SceneName } from '../../fakes/page-bridge/scenes.ts';
import type { ScriptedServer } from '../../fakes/scripted-server.ts';
import { servePage } from './page-server.ts';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

export interface OpenPage {
  readonly page: Page;
  /** What the browser complained of (refused by the policy, thrown, missing), and whom the page asked besides the app. */
  readonly complaints: readonly string[];
}

/** Nobody can be asked but the page's server. */
const nobodyElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Builds the page once for a test file, with more files beside it. All is shown in one tab: a new one would compile it anew. */
export function pages(
  beside: readonly string[] = [],
): (scene: SceneName, fragment?: string, options?: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  let folder: string;
  let server: ScriptedServer;
  let page: Page;
  let complaints: string[] = [];
  let opened = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-page-'));
    const executablePath = systemChromium();
    const args = ['--no-sandbox', nobodyElse];
    const launching = chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
    await buildInto(folder);
    for (const file of beside) await cp(file, path.join(folder, path.basename(file)));
    server = await servePage(folder);
    browser = await launching;
    page = await browser.newPage({ locale: 'en-US', timezoneId: 'America/Chicago' });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`)) complaints.push(`asked ${request.url()}`);
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return async (scene, fragment = '', { width = 1280, height = 800, theme = 'light' } = {}) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    complaints = [];
    opened += 1;
    // Another address each time: to another fragment of the same one the page would only be scrolled.
    await page.goto(`${server.origin}/index.html?scene=${scene}&opened=${opened}${fragment}`);
    await page.getByRole('main').waitFor();
    return { page, complaints };
  };
}

/** The script says why this is a process of its own. */
async function buildInto(folder: string): Promise<void> {
  const script = path.resolve(import.meta.dirname, '../../fakes/page-bridge/build-page.ts');
  await promisify(execFile)(process.execPath, [script, folder], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  });
}

/** The machine's own Chromium where there is one, else Playwright's. */
function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = ['chromium', 'chromium-browser', 'google-chrome'];
  return folders
    .flatMap((folder) => candidates.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}
