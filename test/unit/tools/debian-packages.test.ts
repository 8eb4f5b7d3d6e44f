import { describe, expect, it } from 'vitest';
import { installDebianPackages } from '../../../tools/setup/debian-packages.mjs';
import { fakeMachine } from './fake-machine.ts';

const all = [
  ...['chromium', 'Xvfb', 'xauth', 'dbus-daemon', 'gnome-keyring-daemon'],
  ...['pkg-config', 'c++', 'make', 'python3'],
];
const bare = ['apt-get', 'c++', 'make', 'python3'];
const wanted = [
  ...['chromium', 'xvfb', 'xauth', 'dbus', 'dbus-user-session'],
  ...['gnome-keyring', 'libsecret-1-dev', 'pkg-config'],
];

describe('the Debian packages', () => {
  it('are not spoken of where all are there', () => {
    const machine = fakeMachine({ commands: all, machine: { exists: () => true } });
    installDebianPackages(machine);
    expect(machine.said).toEqual([]);
    expect(machine.ran).toEqual([]);
  });

  it('are installed by root, after one line that names them', () => {
    const machine = fakeMachine({ commands: bare });
    installDebianPackages(machine);
    expect(machine.said).toEqual([`Installing Debian packages: ${wanted.join(' ')} …`]);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    expect(machine.ran).toEqual([
      { command: ['apt-get', 'update'], env },
      { command: ['apt-get', 'install', '-y', '--no-install-recommends', ...wanted], env },
    ]);
  });

  it('are asked for in one line where the person is not root', () => {
    const machine = fakeMachine({ commands: bare, machine: { isRoot: false } });
    installDebianPackages(machine);
    expect(machine.ran).toEqual([]);
    expect(machine.said).toEqual([
      expect.stringContaining(`Please run: sudo apt-get install -y --no-install-recommends ${wanted.join(' ')}`),
    ]);
  });

  it('are named where there is no apt', () => {
    const machine = fakeMachine({
      commands: all.filter((command) => command !== 'Xvfb'),
      machine: { exists: () => true },
    });
    installDebianPackages(machine);
    expect(machine.ran).toEqual([]);
    expect(machine.said).toEqual([expect.stringMatching(/Please install what your system calls: xvfb$/)]);
  });

  it('do not end the set-up when they cannot be had', () => {
    const machine = fakeMachine({ commands: bare, onRun: () => false });
    installDebianPackages(machine);
    expect(machine.said.at(-1)).toBe('Not all of them could be installed; going on without.');
  });
});
