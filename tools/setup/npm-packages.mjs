import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';

/**
 * Installs what the lock file names, and builds keytar. No install script but keytar's is run, and Electron's binary is not fetched.
 * @param {string} project
 * @param {string} node the Node that the packages are for
 * @param {import('./machine.mjs').Machine} machine
 */
export async function installNpmPackages(project, node, machine) {
  const lock = await readFile(path.join(project, 'package-lock.json'), 'utf8');
  const stampFile = path.join(project, 'node_modules/.chartkeeper-setup');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if ((await readText(stampFile)) !== stamp) {
    if (!(await isInstalled(project, lock))) {
      machine.say('Installing the npm packages of the project …');
      if (!npm(['ci', '--ignore-scripts'], { cwd: project }, machine))
        throw new Error('The npm packages could not be installed.');
    }
    await writeFile(stampFile, stamp);
  }
  buildKeytar(project, node, machine);
}

/**
 * Whether `node_modules` already holds what the lock file says, by the list that npm leaves there.
 * @param {string} project
 * @param {string} lockText
 */
async function isInstalled(project, lockText) {
  const listText = await readText(path.join(project, 'node_modules/.package-lock.json'));
  if (listText === null) return false;
  const wanted = packagesOf(lockText);
  const there = packagesOf(listText);
  const isRight = (/** @type {string} */ name) =>
    there[name] === undefined ? wanted[name]?.optional === true : there[name].integrity === wanted[name]?.integrity;
  return [...new Set([...Object.keys(wanted), ...Object.keys(there)])].every((name) => name === '' || isRight(name));
}

/**
 * @param {string} lockText
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
const packagesOf = (lockText) => JSON.parse(lockText).packages;

/**
 * @param {string} project
 * @param {string} node
 * @param {import('./machine.mjs').Machine} machine
 */
function buildKeytar(project, node, machine) {
  if (machine.exists(path.join(project, 'node_modules/keytar/build/Release/keytar.node'))) return;
  machine.say('Building keytar, the way to the keychain …');
  const headers = path.resolve(node, '../..');
  // With headers at hand node-gyp asks nobody for them.
  const env = machine.exists(path.join(headers, 'include/node/node_api.h')) ? { npm_config_nodedir: headers } : {};
  if (!npm(['rebuild', 'keytar'], { cwd: project, env }, machine)) {
    machine.say('keytar could not be built: Chartkeeper will run without a keychain and keep secrets in memory only.');
  }
}

/** @param {string} file */
const readText = (file) => readFile(file, 'utf8').catch(() => null);
