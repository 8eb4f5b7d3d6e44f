import path from 'node:path';

/**
 * Runs the npm that started us, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {import('./machine.mjs').RunOptions} options
 * @param {import('./machine.mjs').Machine} machine
 */
export function npm(args, options, machine) {
  const started = machine.env['npm_execpath'];
  const command =
    started !== undefined && path.basename(started) === 'npm-cli.js' ? [machine.nodePath, started] : ['npm'];
  return machine.run([...command, ...args, '--no-audit', '--no-fund', '--loglevel=error'], options);
}
