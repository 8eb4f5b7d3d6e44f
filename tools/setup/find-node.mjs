import path from 'node:path';
import { npm } from './npm.mjs';

/** From here on Node runs TypeScript as it stands; an older one crashes on the native packages without a word. */
export const neededMajor = 24;

/**
 * The machine's own Node where it is new enough, else one of the project's own.
 * @param {string} project
 * @param {import('./machine.mjs').Machine} machine
 * @returns {string} path of the executable
 */
export function findNode(project, machine) {
  if (Number.parseInt(machine.nodeVersion, 10) >= neededMajor) return machine.nodePath;
  const why = `Chartkeeper is built with Node ${neededMajor}; this machine has ${machine.nodeVersion}.`;
  const folder = path.join(project, 'tools/setup/node');
  const own = path.join(folder, `node_modules/node-linux-${machine.arch}/bin/node`);
  if (machine.platform !== 'linux') throw new Error(`${why} Please install Node ${neededMajor} and start again.`);
  if (machine.exists(own)) return own;
  machine.say(`${why} Fetching Node ${neededMajor} for this project alone …`);
  npm(['ci', '--ignore-scripts'], { cwd: folder }, machine);
  if (!machine.exists(own)) throw new Error(`${why} None could be fetched: please install it and start again.`);
  return own;
}
