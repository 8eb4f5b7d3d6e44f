import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBuilder } from 'vite';

const inputs = ['main', 'phrases', 'preload', 'renderer', 'vite.config.ts', 'package.json', 'package-lock.json'];
const outputs = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/** Builds main, preload and page into `dist/`, unless that is what it was last built from. Answers whether it built. */
export async function buildApp(project: string): Promise<boolean> {
  const stampFile = path.join(project, '.cache/build-stamp');
  const stamp = await digest(project);
  const built = await readFile(stampFile, 'utf8').catch(() => null);
  if (built === stamp && outputs.every((file) => existsSync(path.join(project, file)))) return false;
  await rm(stampFile, { force: true });
  const builder = await createBuilder({ configFile: path.join(project, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}

/** Of the names and contents of all that the build reads. */
async function digest(project: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesOf(project)) {
    hash.update(`${file}\0`).update(await readFile(path.join(project, file)));
  }
  return hash.digest('hex');
}

async function filesOf(project: string): Promise<readonly string[]> {
  const found = await Promise.all(
    inputs.map(async (input) => {
      if (path.extname(input) !== '') return [input];
      const entries = await readdir(path.join(project, input), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)));
    }),
  );
  return found.flat().toSorted();
}
