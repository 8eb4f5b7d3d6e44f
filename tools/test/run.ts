// `npm test`: the static checks, the build, Vitest's tests and Playwright's, and one sum of all.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from '../build/build-app.ts';
import { runNode } from '../command/run-command.ts';
import { runChecks, tellChecks } from './checks.ts';
import { outcomeFileVariable, outcomeSchema, sum, type Outcome } from './outcome.ts';
import { select } from './selection.ts';

const project = path.resolve(import.meta.dirname, '../..');
const selection = select(project, process.argv.slice(2));
const outcomes: Outcome[] = [];

if (selection.checks) outcomes.push(await checked());
if (selection.standOnBuild) outcomes.push(await built());
if (selection.vitest.length > 0) {
  const reporters = ['--reporter=default', '--reporter=./tools/test/vitest-outcome.ts'];
  outcomes.push(await ran('vitest', 'node_modules/vitest/vitest.mjs', ['run', ...reporters, ...selection.vitest]));
}
if (selection.playwright.length > 0) {
  const config = ['test', '--config=test/e2e/playwright.config.ts'];
  outcomes.push(await ran('playwright', 'node_modules/playwright/cli.js', [...config, ...selection.playwright]));
}

const total = sum(outcomes);
for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`);
const nothing = total.passed + total.failed === 0;
if (nothing) console.log('No test has such a name.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || nothing ? 1 : 0;

async function checked(): Promise<Outcome> {
  const ends = await runChecks(project);
  tellChecks(ends);
  const passed = ends.filter(({ ok }) => ok).length;
  return { passed, failed: ends.length - passed, skipped: [] };
}

/** Tests of the built app stand on it. */
async function built(): Promise<Outcome> {
  try {
    await buildApp(project);
    console.log('✓ build');
    return { passed: 1, failed: 0, skipped: [] };
  } catch (error) {
    console.log('✗ build', error);
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** A runner that ends without a sum, or badly with no failed test in it, has failed. */
async function ran(name: string, file: string, args: readonly string[]): Promise<Outcome> {
  const outcomeFile = path.join(project, `.cache/test/${name}.json`);
  await rm(outcomeFile, { force: true });
  await mkdir(path.dirname(outcomeFile), { recursive: true });
  const env = { [outcomeFileVariable]: outcomeFile };
  const end = await runNode(file, args, { cwd: project, output: 'show', env });
  const text = await readFile(outcomeFile, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1, skipped: [] };
  const outcome = outcomeSchema.parse(JSON.parse(text));
  return !end.ok && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}
