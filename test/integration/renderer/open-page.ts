// The page as it is built, in a plain browser, over the made-up app of test/fakes/page-bridge: with the app's own headers, and nobody else to ask.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page, type Route } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { serveApp } from '../../../main/shell/app-protocol.ts';
import type { SceneName } from '../../fakes/page-bridge/scenes.ts';

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

const origin = 'https://page.example';

/** Builds the page once for a test file. All is shown in one tab: a new one would compile it anew. */
export function pages(): (scene: SceneName, fragment?: string, options?: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  let folder: string;
  let page: Page;
  let complaints: string[] = [];
  let opened = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-page-'));
    const executablePath = systemChromium();
    const launching = chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
    await buildInto(folder);
    browser = await launching;
    page = await browser.newPage({ locale: 'en-US', timezoneId: 'America/Chicago' });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.route('**/*', (route) => answerFrom(folder, route, complaints));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  return async (scene, fragment = '', { width = 1280, height = 800, theme = 'light' } = {}) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    complaints = [];
    opened += 1;
    // Another address each time: to another fragment of the same one the page would only be scrolled.
    await page.goto(`${origin}/index.html?scene=${scene}&opened=${opened}${fragment}`);
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

async function answerFrom(folder: string, route: Route, complaints: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) {
    complaints.push(`asked ${url.origin}`);
    return route.abort();
  }
  if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
  const response = await serveApp(folder)(new Request(`app://main${url.pathname}`));
  const headers = Object.fromEntries(response.headers);
  const policy = headers['content-security-policy']?.replace("style-src 'self' 'unsafe-inline'", "style-src 'self'");
  return route.fulfill({
    status: response.status,
    headers: { ...headers, ...(policy === undefined ? {} : { 'content-security-policy': policy }) },
    body: Buffer.from(await response.arrayBuffer()),
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
