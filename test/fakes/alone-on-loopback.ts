// `unshare -nm node alone-on-loopback.ts <script.ts>`: runs a script on a machine that has nobody but itself, and prints which
// names were looked up meanwhile. Needs the namespace's root, and changes nothing outside of it.
import { spawnSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [script = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'chartkeeper-alone-'));
const resolver = path.join(folder, 'resolv.conf');
writeFileSync(resolver, 'nameserver 127.0.0.1\noptions timeout:1\n');
run('ip', ['link', 'set', 'lo', 'up']);
run('mount', ['--bind', resolver, '/etc/resolv.conf']);

const names: string[] = [];
const server = createSocket('udp4', (query, from) => {
  names.push(nameIn(query));
  // NXDOMAIN (RFC 1035, section 4.1.1): there is no such name.
  const head = Buffer.from([query[0] ?? 0, query[1] ?? 0, 0x81, 0x83, 0, 1, 0, 0, 0, 0, 0, 0]);
  server.send(Buffer.concat([head, query.subarray(12)]), from.port, from.address);
});
server.bind(53, '127.0.0.1');
await once(server, 'listening');
const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
child.stdout.on('data', (chunk) => (said += String(chunk)));
child.stderr.on('data', (chunk) => (said += String(chunk)));
const [code] = await once(child, 'close');
server.close();
run('umount', ['/etc/resolv.conf']);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ failed: code === 0 ? null : said, names: [...new Set(names)] })}\n`);

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}

/** Labels, each after its length, ended by an empty one. */
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; (query[at] ?? 0) > 0; at += 1 + (query[at] ?? 0)) {
    labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString('latin1'));
  }
  return labels.join('.');
}
