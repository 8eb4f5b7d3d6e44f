import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installNpmPackages } from '../../../tools/setup/npm-packages.mjs';
import { fakeMachine } from './fake-machine.ts';

let project: string;
const nodeFolder = path.resolve('/opt/node24');
const node = path.join(nodeFolder, 'bin/node');
const zod = { integrity: 'sha512-zod' };
const elsewhere = { integrity: 'sha512-mac', optional: true };

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'chartkeeper-setup-'));
  await writeLock({ '': {}, 'node_modules/zod': zod, 'node_modules/only-on-a-mac': elsewhere });
});
afterEach(() => rm(project, { recursive: true }));

const writeLock = (packages: object): Promise<void> =>
  writeFile(path.join(project, 'package-lock.json'), JSON.stringify({ packages }));

/** Does on disk what npm does, as far as the set-up looks at it. */
function leaveInstalled(packages: object): void {
  mkdirSync(path.join(project, 'node_modules'), { recursive: true });
  writeFileSync(path.join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

function leaveKeytar(): void {
  mkdirSync(path.join(project, 'node_modules/keytar/build/Release'), { recursive: true });
  writeFileSync(path.join(project, 'node_modules/keytar/build/Release/keytar.node'), '');
}

const machineWithNpm = () =>
  fakeMachine({
    machine: { exists: (file) => existsSync(file) || file === path.join(nodeFolder, 'include/node/node_api.h') },
    onRun(command) {
      if (command.includes('ci')) leaveInstalled({ 'node_modules/zod': zod });
      if (command.includes('rebuild')) leaveKeytar();
      return true;
    },
  });

describe('the npm packages', () => {
  it('are installed from the lock file on a fresh machine, running no script but keytar’s', async () => {
    const machine = machineWithNpm();
    await installNpmPackages(project, node, machine);
    expect(machine.said).toEqual([
      'Installing the npm packages of the project …',
      'Building keytar, the way to the keychain …',
    ]);
    expect(machine.ran).toEqual([
      { command: expect.arrayContaining(['npm', 'ci', '--ignore-scripts']), cwd: project },
      {
        command: expect.arrayContaining(['npm', 'rebuild', 'keytar']),
        cwd: project,
        env: { npm_config_nodedir: nodeFolder },
      },
    ]);
  });

  it('are left alone when nothing changed', async () => {
    await installNpmPackages(project, node, machineWithNpm());
    const again = machineWithNpm();
    await installNpmPackages(project, node, again);
    expect(again.ran).toEqual([]);
    expect(again.said).toEqual([]);
  });

  it('are left alone when npm itself already brought them to the state of the lock file', async () => {
    leaveInstalled({ 'node_modules/zod': zod });
    leaveKeytar();
    const machine = machineWithNpm();
    await installNpmPackages(project, node, machine);
    expect(machine.ran).toEqual([]);
  });

  it.each([
    ['names another version', { '': {}, 'node_modules/zod': { integrity: 'sha512-newer' } }],
    ['names a package more', { '': {}, 'node_modules/zod': zod, 'node_modules/birpc': { integrity: 'sha512-birpc' } }],
    ['names a package less', { '': {} }],
  ])('are installed again when the lock file %s', async (_, packages) => {
    await installNpmPackages(project, node, machineWithNpm());
    await writeLock(packages);
    const machine = machineWithNpm();
    await installNpmPackages(project, node, machine);
    expect(machine.said).toContain('Installing the npm packages of the project …');
  });

  it('end the set-up when they cannot be had', async () => {
    const machine = fakeMachine({ onRun: () => false });
    await expect(installNpmPackages(project, node, machine)).rejects.toThrow('could not be installed');
  });

  it('leave the app without a keychain, and say so, when keytar cannot be built', async () => {
    leaveInstalled({ 'node_modules/zod': zod });
    const machine = fakeMachine({ onRun: () => false });
    await installNpmPackages(project, node, machine);
    expect(machine.said.at(-1)).toContain('without a keychain');
  });

  it('are installed by the npm that started the set-up', async () => {
    const machine = fakeMachine({ machine: { env: { npm_execpath: '/lib/npm/bin/npm-cli.js' } } });
    await installNpmPackages(project, node, machine).catch(() => undefined);
    expect(machine.ran[0]?.command.slice(0, 3)).toEqual(['/opt/node/bin/node', '/lib/npm/bin/npm-cli.js', 'ci']);
  });
});
