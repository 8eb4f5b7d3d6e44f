// Runs the app as a person would, through Playwright's Electron API. No retries: a test that wavers is a test that fails.
import path from 'node:path';
import { defineConfig } from 'playwright/test';

const project = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.test.ts',
  outputDir: path.join(project, 'test-results'),
  globalSetup: path.join(project, 'tools/test/open-with-electron.ts'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { trace: 'retain-on-failure' },
  reporter: [['list'], [path.join(project, 'tools/test/playwright-outcome.ts')]],
});
