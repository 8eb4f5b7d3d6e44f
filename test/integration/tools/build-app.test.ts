import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../../tools/build/build-app.ts';

let project: string;

/** A project of a few files with a configuration that builds them the way the real one does. */
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'chartkeeper-build-'));
  const build = (folder: string, input: string, file: string): string =>
    `build: { outDir: '../dist/${folder}', emptyOutDir: true, rolldownOptions: { input: '${input}', output: { entryFileNames: '${file}' } } }`;
  await put('main/main.ts', 'console.log("first");');
  await put('phrases/phrases.ts', 'export const phrases = {};');
  await put('preload/preload.ts', 'console.log("preload");');
  await put('renderer/index.html', '<!doctype html><title>page</title>');
  await put('package.json', '{"type":"module"}');
  await put('package-lock.json', '{}');
  await put(
    'vite.config.ts',
    `export default { root: import.meta.dirname + '/renderer', builder: {}, environments: {
      main: { consumer: 'server', ${build('main', '../main/main.ts', 'main.js')} },
      preload: { consumer: 'server', ${build('preload', '../preload/preload.ts', 'preload.cjs')} },
      client: { build: { outDir: '../dist/renderer', emptyOutDir: true } } } };`,
  );
});
afterEach(() => rm(project, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project, file)), { recursive: true });
  await writeFile(path.join(project, file), text);
}

const built = (): Promise<string> => readFile(path.join(project, 'dist/main/main.js'), 'utf8');

describe('the build', () => {
  it('is done once, and again only when a file of it changed', async () => {
    expect(await buildApp(project)).toBe(true);
    expect(await built()).toContain('first');
    expect(await buildApp(project)).toBe(false);
    await put('main/main.ts', 'console.log("second");');
    expect(await buildApp(project)).toBe(true);
    expect(await built()).toContain('second');
  });

  it('is done again when what it made is gone', async () => {
    await buildApp(project);
    await rm(path.join(project, 'dist'), { recursive: true });
    expect(await buildApp(project)).toBe(true);
  });

  it('that failed is not taken for done', async () => {
    await buildApp(project);
    await put('main/main.ts', 'this is no program');
    await expect(buildApp(project)).rejects.toThrow('Build failed');
    await expect(buildApp(project)).rejects.toThrow('Build failed');
  });
});
