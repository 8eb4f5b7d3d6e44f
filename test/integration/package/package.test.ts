import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../../tools/package/make-package.ts';
import { readContents, type PackageContents } from '../../../tools/package/package-contents.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const target = `${process.platform}-${process.arch}`;
let output: string;
let resources: string;
let contents: PackageContents;

beforeAll(async () => {
  output = await mkdtemp(path.join(tmpdir(), 'chartkeeper-package-'));
  await makePackage({ project, output, targets: [] });
  resources = path.join(output, path.dirname(globSync('*/**/app.asar', { cwd: output })[0] ?? ''));
  contents = await readContents(resources, target, project);
}, 120_000);
afterAll(() => rm(output, { recursive: true, force: true }));

/** What fuses are read from: the program, or on macOS the bundle. */
function program(): string {
  const places = ['linux-unpacked/chartkeeper', 'win-unpacked/Chartkeeper.exe', 'mac*/Chartkeeper.app'];
  return path.join(output, globSync(places, { cwd: output })[0] ?? '');
}

describe('the package', () => {
  it('holds the built app and two native packages, and nothing else', () => {
    expect(contents.faults).toEqual([]);
    expect(contents.files).toContain('dist/renderer/index.html');
    expect(contents.files.filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${target}.node`,
      'node_modules/keytar/build/Release/keytar.node',
    ]);
    expect(contents.files.filter((file) => /\.(tsx?|map)$|^(test|tools)\//.test(file))).toEqual([]);
  });

  it('5: has no secret in it: no key, no token, nothing that a word for a secret is given', async () => {
    const archive = (await readFile(path.join(resources, 'app.asar'))).toString('latin1');
    expect(archive).not.toMatch(/-----BEGIN [A-Z ]*PRIVATE KEY-----/);
    expect(archive).not.toMatch(
      /\b(client_?secret|access_?token|refresh_?token|password)["'`]?\s*[:=]\s*["'`][\w./+-]{12,}["'`]/i,
    );
    expect(archive).not.toMatch(/\bBearer [\w-]{12,}/);
  });

  it('is small: less than 12 MB without Electron', () => {
    expect(contents.size).toBeLessThan(12_000_000);
  });

  it('has its native parts outside of the archive, where the system can load them', () => {
    for (const file of contents.files.filter((name) => name.endsWith('.node'))) {
      expect(existsSync(path.join(resources, 'app.asar.unpacked', file))).toBe(true);
    }
  });

  it('37: cannot be run as Node or inspected, loads only its archive, checks it, and encrypts cookies', async () => {
    const fuses = await getCurrentFuseWire(program());
    // The table holds a digit for each fuse.
    const [off, on] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.EnableCookieEncryption]: on,
    });
  });
});

describe('a look at the contents', () => {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

  /** An archive of the built app with one file more. */
  async function pack(extra: string, text: string): Promise<PackageContents> {
    const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-contents-'));
    made.push(folder);
    const source = path.join(folder, 'source');
    await cp(path.join(project, 'dist'), path.join(source, 'dist'), { recursive: true });
    await mkdir(path.dirname(path.join(source, extra)), { recursive: true });
    await writeFile(path.join(source, extra), text);
    await createPackage(source, path.join(folder, 'app.asar'));
    await mkdir(path.join(folder, 'app.asar.unpacked'));
    return readContents(folder, target, project);
  }

  it('finds what does not belong, what is missing, and where it was built', async () => {
    const { faults } = await pack('main/main.ts', 'export {};');
    expect(faults).toContain('main/main.ts does not belong there');
    expect(faults).toContain('package.json is missing');
    const { faults: named } = await pack('dist/main/left.js', `// ${project}`);
    expect(named).toContain('dist/main/left.js names the folder it was built in');
  });
});
