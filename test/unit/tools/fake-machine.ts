import type { Machine } from '../../../tools/setup/machine.mjs';

/** A machine on which nothing is done: it keeps what it was told to say and run. */
export interface FakeMachine extends Machine {
  readonly said: string[];
  readonly ran: {
    readonly command: readonly string[];
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  }[];
}

interface Given {
  readonly machine?: Partial<Machine>;
  /** Commands that are on the PATH. */
  readonly commands?: readonly string[];
  /** What running a command does; `false` says that it failed. */
  readonly onRun?: (command: readonly string[], cwd: string) => boolean | undefined;
}

export function fakeMachine({ machine = {}, commands = [], onRun = () => true }: Given): FakeMachine {
  const said: string[] = [];
  const ran: FakeMachine['ran'] = [];
  return {
    ...{ platform: 'linux', arch: 'x64', nodeVersion: '20.20.2', nodePath: '/opt/node/bin/node' },
    ...{ isRoot: true, env: {}, said, ran },
    which: (command) => (commands.includes(command) ? `/bin/${command}` : null),
    exists: () => false,
    run(command, options = {}) {
      ran.push({ command, ...options });
      return onRun(command, options.cwd ?? '') ?? true;
    },
    say: (line) => said.push(line),
    ...machine,
  };
}
