import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { folders, pairs } from './who-may-import-whom.ts';

/** One forbidden thing each: where it is planted, what, and the rule that must see it. Text for a copy of the project alone. */
const planted: readonly (readonly [file: string, text: string, rule: string])[] = [
  ...folders
    .filter((folder) => folder !== 'shell')
    .map((folder) => [`main/${folder}/planted-electron.ts`, `import 'electron';`, 'no-restricted-imports'] as const),
  ...pairs
    .filter(({ allowed }) => !allowed)
    .map(
      ({ from, to }) => [`main/${from}/planted-${to}.ts`, `import '../${to}/a.ts';`, 'no-restricted-imports'] as const,
    ),
  ...folders.map(
    (folder) => [`main/${folder}/planted-page.ts`, `import '../../renderer/a.ts';`, 'no-restricted-imports'] as const,
  ),
  ...folders
    .filter((folder) => folder !== 'exchange')
    .map(
      (folder) =>
        [`main/${folder}/planted-phrases.ts`, `import '../../phrases/a.ts';`, 'no-restricted-imports'] as const,
    ),
  ['phrases/planted-node.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['phrases/planted-library.ts', `import 'zod';`, 'no-restricted-imports'],
  ['phrases/planted-values.ts', `import '../main/values/result.ts';`, 'no-restricted-imports'],
  ['phrases/spanish/planted-page.ts', `import '../../renderer/a.ts';`, 'no-restricted-imports'],
  ['preload/planted-phrases.ts', `import '../phrases/a.ts';`, 'no-restricted-imports'],
  ['main/record/planted-node.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['main/values/planted-node.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['main/oneup/planted-engine.ts', `import '../sync/sync.ts';`, 'no-restricted-imports'],
  ['main/exchange/planted-engine.ts', `import '../sync/sync.ts';`, 'no-restricted-imports'],
  ['main/profile/planted-later.ts', `export const later = () => import('electron');`, 'no-restricted-imports'],
  ['main/shell/planted-main.ts', `import '../main.ts';`, 'no-restricted-imports'],
  ['main/shell/planted-preload.ts', `import '../../preload/preload.ts';`, 'no-restricted-imports'],
  ['main/shell/planted-ipc.ts', `import { ipcMain } from 'electron';\nipcMain.emit('a');`, 'no-restricted-imports'],
  ['main/main.ts', `import '../renderer/main.tsx';`, 'no-restricted-imports'],
  ['preload/planted-electron.ts', `import 'electron';`, 'no-restricted-imports'],
  ['preload/planted-node.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['preload/planted-react.ts', `import 'react';`, 'no-restricted-imports'],
  ['preload/planted-store.ts', `import '../main/store/a.ts';`, 'no-restricted-imports'],
  ['preload/preload.ts', `import { webFrame } from 'electron';\nwebFrame.clearCache();`, 'no-restricted-imports'],
  ['renderer/planted-electron.ts', `import 'electron';`, 'no-restricted-imports'],
  ['renderer/planted-node.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['renderer/planted-bare-node.ts', `import 'fs/promises';`, 'no-restricted-imports'],
  ['renderer/screens/planted-main.ts', `import '../../main/values/result.ts';`, 'no-restricted-imports'],
  ['renderer/screens/planted-preload.ts', `import '../../preload/preload.ts';`, 'no-restricted-imports'],
  ['renderer/screens/planted-views.ts', `import '../../preload/views.ts';`, 'no-restricted-imports'],
  ['test/e2e/planted-stand-in.ts', `import '../../tools/electron/which-electron.ts';`, 'no-restricted-imports'],
  ['main/sync/planted-a.ts', `import { b } from './planted-b.ts';\nexport const a = () => b;`, 'no-cycle'],
  ['main/sync/planted-b.ts', `import { a } from './planted-a.ts';\nexport const b = () => a;`, 'no-cycle'],
  // Refused on purpose, as all of this list: text that is planted in a copy, to see that the rule holds.
  ['main/values/planted-any.ts', 'export const a = (b: any): number => b;', 'no-explicit-any'],
  [
    'main/values/planted-cast.ts',
    'export const a = (b: unknown): string => b as string;',
    'consistent-type-assertions',
  ],
  ['main/values/planted-bang.ts', 'export const a = (b: string | null): string => b!;', 'no-non-null-assertion'],
  ['main/log/planted-console.ts', `console.log('a');`, 'no-console'],
  ['renderer/planted-console.ts', `console.log('a');`, 'no-console'],
  ['renderer/planted-eval.ts', `eval('a');`, 'no-eval'],
  // As above: a silenced checker is what must be refused.
  ['main/values/planted-ignore.ts', '// @ts-ignore\nexport const a = 1;', 'ban-ts-comment'],
  ['main/values/planted-promise.ts', 'Promise.resolve(1);', 'no-floating-promises'],
  ['main/values/planted-default.ts', 'export default 1;', 'no-default-export'],
  ['main/values/planted-long.ts', '// line\n'.repeat(301), 'max-lines'],
  ['main/values/plantedName.ts', 'export const a = 1;', 'filename-case'],
  // As above.
  ['main/values/planted-disable.ts', '// eslint-disable-next-line no-console\nconsole.log(1);', 'no-console'],
];

/** Those whose rule asks for types. */
const needTypes = planted.filter(([, , rule]) => rule === 'no-floating-promises').map(([file]) => file);

/** What the same rules must let pass. */
const allowed: readonly (readonly [file: string, text: string])[] = [
  ...pairs
    .filter(({ allowed: may, from }) => may && from !== 'oneup' && from !== 'exchange')
    .map(({ from, to }) => [`main/${from}/allowed-${to}.ts`, `import '../${to}/a.ts';`] as const),
  ['main/oneup/allowed-source.ts', `import '../sync/record-source.ts';`],
  ['main/exchange/allowed-source.ts', `import '../sync/record-source.ts';`],
  ['main/exchange/allowed-phrases.ts', `import '../../phrases/a.ts';`],
  ['main/exchange/export/allowed-phrases.ts', `import '../../../phrases/spanish/a.ts';`],
  ['renderer/words/spanish/allowed-phrases.ts', `import '../../../phrases/a.ts';`],
  ['phrases/spanish/allowed-book.ts', `import '../phrase-book.ts';`],
  ['main/exchange/allowed-values.ts', `import '../values/result.ts';`],
  ['main/oneup/allowed-values.ts', `import '../values/result.ts';`],
  ['main/shell/allowed-electron.ts', `import 'electron';`],
  ['main/calls/allowed-contract.ts', `import '../../preload/api.ts';`],
  ['main/store/allowed-node.ts', `import 'node:worker_threads';`],
  ['preload/allowed-zod.ts', `import 'zod';`],
  ['preload/allowed-values.ts', `import '../main/values/category.ts';`],
  ['renderer/allowed-contract.ts', `import '../preload/api.ts';`],
  ['renderer/allowed-react.ts', `import 'react';`],
];

describe('the linter', () => {
  let copy: ProjectCopy;
  let clean: readonly string[];
  let spoiled: readonly string[];

  beforeAll(async () => {
    copy = await copyProject();
    clean = await copy.lint();
    for (const [file, text] of [...planted, ...allowed]) await copy.plant(file, text);
    spoiled = [...(await copy.lint()), ...(await copy.lintWithTypes(needTypes))];
  }, 300_000);
  afterAll(() => copy.remove());

  it('knows every folder of the main process', () => {
    const main = path.resolve(import.meta.dirname, '../../../main');
    const there = readdirSync(main, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toEqual(expect.arrayContaining(there.map(({ name }) => name)));
  });

  it('has nothing to say of who imports whom in the project as it stands', () => {
    expect(clean.filter((line) => /no-restricted-imports|no-cycle/.test(line))).toEqual([]);
  });

  it.each(planted)('refuses %s', (file, _, rule) => {
    expect(spoiled).toContainEqual(expect.stringMatching(new RegExp(`^${file} .*\\(${rule}\\)`)));
  });

  it.each(allowed)('lets pass %s', (file) => {
    expect(spoiled.filter((line) => line.startsWith(`${file} `) && line.includes('no-restricted-imports'))).toEqual([]);
  });
});
