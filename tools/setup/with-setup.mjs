// Makes this machine ready, then runs a script of the project: `node tools/setup/with-setup.mjs <script.ts> [arguments]`.
// Plain JavaScript for any Node from 20 on: nothing is installed yet when it runs.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.mjs';
import { setUp } from './set-up.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const [script, ...args] = process.argv.slice(2);

try {
  const node = await setUp(project, machine());
  if (script !== undefined) runScript(node, script, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Ends as the script ends, with its exit code or by its signal.
 * @param {string} node
 * @param {string} file
 * @param {readonly string[]} rest
 */
function runScript(node, file, rest) {
  const PATH = [path.dirname(node), process.env['PATH']].join(path.delimiter);
  // What Node has compiled once, and the types it has stripped, serve each process and thread that comes after.
  const NODE_COMPILE_CACHE = process.env['NODE_COMPILE_CACHE'] ?? path.join(project, '.cache/compiled');
  const env = { ...process.env, PATH, NODE_COMPILE_CACHE };
  const child = spawn(node, [path.resolve(file), ...rest], { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Ctrl+C reaches the child by itself: here it must only not end us before it.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(`${node} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
  });
}
