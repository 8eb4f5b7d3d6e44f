import { runNode, type CommandEnd } from '../command/run-command.ts';

/** What is read without being run; each counts as one test. */
const checks = [
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', file: 'node_modules/oxlint/bin/oxlint', args: [] },
  { name: 'format', file: 'node_modules/oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'unused', file: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] },
] as const;

export interface CheckEnd extends CommandEnd {
  readonly name: string;
}

export const runChecks = (project: string): Promise<readonly CheckEnd[]> =>
  Promise.all(
    checks.map(async ({ name, file, args }) => ({
      name,
      ...(await runNode(file, args, { cwd: project, output: 'keep' })),
    })),
  );

/** Prints one line for each check, and all that a failed one had to say. */
export function tellChecks(ends: readonly CheckEnd[]): void {
  for (const { name, ok, printed } of ends) console.log(ok ? `✓ ${name}` : `✗ ${name}\n${printed}`);
}
