import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runNode } from '../../../tools/command/run-command.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const parts = [
  ...['main', 'phrases', 'preload', 'renderer', 'tools', 'test'],
  ...['vite.config.ts', 'package.json', 'tsconfig.json'],
];
const settings = ['.oxlintrc.json', '.gitignore'];

/** The project as it stands, in a folder where a test may spoil it. */
export interface ProjectCopy {
  /** Adds a file, or lines at the end of one that is there. */
  plant(file: string, text: string): Promise<void>;
  /** What the linter says of all that needs no types: one line for each finding, as `file rule message`. */
  lint(): Promise<readonly string[]>;
  /** What it says of these files when it looks at types, too: to have the types of all takes as long as all else of a test. */
  lintWithTypes(files: readonly string[]): Promise<readonly string[]>;
  /** What the compiler says: one line for each error, with its file first. */
  types(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const findings = z.object({
  diagnostics: z.array(z.object({ code: z.string().optional(), message: z.string(), filename: z.string() })),
});

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-boundaries-'));
  const leftOut = path.join(project, 'tools/setup/node/node_modules');
  const filter = (source: string): boolean => source !== leftOut;
  await Promise.all(
    [...parts, ...settings].map((part) =>
      cp(path.join(project, part), path.join(folder, part), { recursive: true, filter }),
    ),
  );
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const run = (tool: string, args: readonly string[]) =>
    runNode(path.join(project, 'node_modules', tool), args, { cwd: folder, output: 'keep' });
  const lint = async (args: readonly string[]): Promise<readonly string[]> => {
    const { printed } = await run('oxlint/bin/oxlint', ['--format=json', ...args]);
    const { diagnostics } = findings.parse(JSON.parse(printed.slice(printed.indexOf('{'))));
    return diagnostics.map(({ filename, code, message }) => `${slashed(filename)} ${code ?? ''} ${message}`);
  };
  const withoutTypes = 'without-types.json';
  const settingsText = await readFile(path.join(folder, '.oxlintrc.json'), 'utf8');
  await writeFile(path.join(folder, withoutTypes), settingsText.replace('"typeAware": true', '"typeAware": false'));
  return {
    async plant(file, text) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, `${await readFile(target, 'utf8').catch(() => '')}${text}\n`);
    },
    lint: () => lint([`--config=${withoutTypes}`]),
    lintWithTypes: (files) => lint(files),
    async types() {
      const { printed } = await run('typescript/bin/tsc', ['-b', '--pretty', 'false']);
      return printed
        .split('\n')
        .filter((line) => line.includes('error TS'))
        .map(slashed);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

const slashed = (text: string): string => text.replaceAll('\\', '/');
