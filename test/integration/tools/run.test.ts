import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNode } from '../../../tools/command/run-command.ts';

const project = path.resolve(import.meta.dirname, '../../..');
let folder: string;

/** A project with the test runner of this one and two tests of its own. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-run-'));
  for (const shared of ['node_modules', 'tools']) {
    await symlink(path.join(project, shared), path.join(folder, shared), 'junction');
  }
  await put('package.json', '{"type":"module"}');
  await put('vite.config.ts', `export default { test: { include: ['test/unit/**/*.test.ts'] } };`);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

async function run(...words: readonly string[]) {
  const args = ['--preserve-symlinks-main', path.join(folder, 'tools/test/run.ts'), ...words];
  const { code, printed } = await runNode('--preserve-symlinks', args, { cwd: folder, output: 'keep' });
  return { code, printed, lines: printed.trimEnd().split('\n') };
}

const vitestFile = (body: string): string => `import { expect, it } from 'vitest';\n${body}`;

describe('the test runner', () => {
  it('ends in a line with the sum, and well when all passed', async () => {
    await put('test/unit/sum.test.ts', vitestFile(`it('adds', () => expect(1 + 1).toBe(2));`));
    const { code, lines } = await run('unit');
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('shows a failure in full, names what was skipped and why, and ends badly', async () => {
    await put(
      'test/unit/sum.test.ts',
      vitestFile(`it('adds', () => expect(1 + 1).toBe(3));
        it('waits', ({ skip }) => skip('not on this machine'));`),
    );
    const { code, printed, lines } = await run('unit');
    expect(printed).toContain('expected 2 to be 3');
    expect(lines.at(-2)).toBe('skipped: waits (not on this machine)');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('counts a test file that cannot be read as a failure', async () => {
    await put('test/unit/sum.test.ts', 'this is no test');
    const { code, lines } = await run('unit');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('ends badly when no test has such a name', async () => {
    const { code, lines } = await run('no-such-test');
    expect(lines.slice(-2)).toEqual(['No test has such a name.', '0 passed, 0 failed']);
    expect(code).toBe(1);
  });

  it('sums Playwright’s tests the same way', async () => {
    // Text of a test in a folder of its own: it skips, with a reason, to see that a skip is told. No test of ours is skipped.
    await put(
      'playwright.config.ts',
      `export default { testDir: '.', testMatch: 'played.ts', reporter: [['line'], ['./tools/test/playwright-outcome.ts']] };`,
    );
    await put(
      'played.ts',
      `import { expect, test } from 'playwright/test';
       test('passes', () => expect(1).toBe(1));
       test('fails', () => expect(1).toBe(2));
       test('waits', () => test.skip(true, 'not on this machine'));`,
    );
    const outcome = path.join(folder, 'outcome.json');
    const env = { CHARTKEEPER_TEST_OUTCOME: outcome };
    await runNode('node_modules/playwright/cli.js', ['test'], { cwd: folder, output: 'keep', env });
    const told: unknown = JSON.parse(await readFile(outcome, 'utf8'));
    expect(told).toEqual({ passed: 1, failed: 1, skipped: [{ name: 'waits', reason: 'not on this machine' }] });
  });
});
