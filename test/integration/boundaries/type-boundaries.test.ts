import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { folders, pairs } from './who-may-import-whom.ts';

const main = path.resolve(import.meta.dirname, '../../../main');
const isThere = (folder: string): boolean => existsSync(path.join(main, folder, 'tsconfig.json'));

/** The compiler sees a folder through its project references, so what refers to what it may refer to is within its sight. */
const reachable: Readonly<Record<string, readonly string[]>> = {
  oneup: ['record', 'store'],
  exchange: ['record', 'store'],
  'slow-documents': ['record'],
};

/** Imports of a file that is there, in a folder that does not refer to its folder. */
const planted: readonly (readonly [file: string, text: string])[] = [
  ...pairs
    .filter(({ from, to, allowed }) => !allowed && isThere(from) && isThere(to) && !reachable[from]?.includes(to))
    .map(({ from, to }) => [`main/${from}/planted-${to}.ts`, `export { target } from '../${to}/target.ts';`] as const),
  ...folders
    .filter(isThere)
    .map((from) => [`main/${from}/planted-page.ts`, `export { target } from '../../renderer/target.ts';`] as const),
  ['preload/planted-store.ts', `export { target } from '../main/store/target.ts';`],
  ['main/store/planted-phrases.ts', `export { target } from '../../phrases/target.ts';`],
  ['phrases/planted-values.ts', `export { target } from '../main/values/target.ts';`],
  ['phrases/planted-node.ts', `export { readFile } from 'node:fs/promises';`],
  ['renderer/planted-store.ts', `export { target } from '../main/store/target.ts';`],
  ['renderer/planted-node.ts', `export { readFile } from 'node:fs/promises';`],
  ['main/record/planted-node.ts', `export { readFile } from 'node:fs/promises';`],
];

describe('the compiler', () => {
  let copy: ProjectCopy;
  let errors: readonly string[];

  beforeAll(async () => {
    copy = await copyProject();
    for (const folder of ['renderer', 'phrases', ...folders.filter(isThere).map((name) => `main/${name}`)]) {
      await copy.plant(`${folder}/target.ts`, 'export const target = 1;');
    }
    for (const [file, text] of planted) await copy.plant(file, text);
    errors = await copy.types();
  }, 300_000);
  afterAll(() => copy.remove());

  it.each(planted)('refuses %s', (file) => {
    expect(errors).toContainEqual(expect.stringContaining(`${file}(`));
  });
});
