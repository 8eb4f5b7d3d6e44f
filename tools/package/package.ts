// `npm run package`: the app as a folder for this platform, looked through; with targets (`-- --linux AppImage deb`) as an installer.
import { globSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from '../build/build-app.ts';
import { makePackage } from './make-package.ts';
import { readContents } from './package-contents.ts';

const project = path.resolve(import.meta.dirname, '../..');
const output = path.join(project, 'release');

await buildApp(project);
const how = await makePackage({ project, output, targets: process.argv.slice(2) });
console.log(`Packed into release/, ${how}.`);
for (const archive of globSync('release/*/**/app.asar', { cwd: project })) {
  const resources = path.join(project, path.dirname(archive));
  const { files, size, faults } = await readContents(resources, `${process.platform}-${process.arch}`, project);
  console.log(`${archive}: ${files.length} files, ${(size / 1_000_000).toFixed(1)} MB`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
