import { installDebianPackages } from './debian-packages.mjs';
import { findNode } from './find-node.mjs';
import { installNpmPackages } from './npm-packages.mjs';

/**
 * Makes the machine ready, saying each step before it is done, and nothing when all is there.
 * @param {string} project
 * @param {import('./machine.mjs').Machine} machine
 * @returns {Promise<string>} the Node to go on with; throws where it cannot go on
 */
export async function setUp(project, machine) {
  const node = findNode(project, machine);
  // Before the npm packages: keytar is built against one of them.
  if (machine.platform === 'linux') installDebianPackages(machine);
  await installNpmPackages(project, node, machine);
  return node;
}
