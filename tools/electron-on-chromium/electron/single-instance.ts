import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/**
 * One process for each folder of user data. The first listens at a socket; whoever comes second tells it of its own start.
 * A socket whose owner was killed is nobody's, and taken over.
 */
export function claimLock(folder: string, onSecond: (argv: readonly string[], cwd: string) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const digest = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  const socket = path.join(tmpdir(), `stand-in-${digest}.sock`);
  const lock = path.join(folder, 'SingletonLock.stand-in');
  if (!writeLock(lock)) {
    if (tellFirst(socket)) return false;
    // Whoever wrote it has not listened: killed, or not yet at it.
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    if (!writeLock(lock)) return false;
  }
  rmSync(socket, { force: true });
  const server = createServer((connection) => {
    let text = '';
    connection.on('data', (chunk) => (text += String(chunk)));
    connection.on('error', () => undefined);
    connection.on('end', () => {
      const { argv, cwd }: { argv: string[]; cwd: string } = JSON.parse(text);
      onSecond(argv, cwd);
    });
  });
  server.listen(socket).unref();
  process.on('exit', () => {
    rmSync(lock, { force: true });
    rmSync(socket, { force: true });
  });
  return true;
}

/** Fails where the file is there: that is what makes the first the first. */
function writeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** `requestSingleInstanceLock` answers at once, so another process does the talking. */
function tellFirst(socket: string): boolean {
  const said = JSON.stringify({ argv: process.argv, cwd: process.cwd() });
  const script =
    `const connection = require('node:net').connect(${JSON.stringify(socket)}, () => connection.end(${JSON.stringify(said)}));` +
    'connection.on("error", () => process.exit(1));';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(process.execPath, ['-e', script], { env, timeout: 5_000 }).status === 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}
