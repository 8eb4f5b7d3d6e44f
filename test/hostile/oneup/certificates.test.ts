import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../fakes/certificates');
const pem = (name: string): Buffer => readFileSync(path.join(folder, name));

interface Served {
  readonly origin: string;
  /** What arrived in the clear, past the handshake. */
  readonly heard: readonly string[];
}

async function served(name: string): Promise<Served> {
  const heard: string[] = [];
  const server = createServer({ cert: pem(`${name}.crt`), key: pem(`${name}.key`) }, (request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end('{"success":true,"code":"c"}');
  });
  server.on('secureConnection', (socket) => socket.on('data', (data) => heard.push(String(data))));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on loopback has a port');
  return { origin: `https://localhost:${address.port}`, heard };
}

/** The client in a process of its own, as who it trusts is said when a process starts. Answers with the code of its failure. */
async function ask(origin: string, env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../fakes/ask-oneup.ts'), origin], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  await once(child, 'close');
  return text.trim();
}

const trusting = { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.crt') };

describe('35: a service whose certificate does not hold', () => {
  it.each(['self-signed', 'expired', 'wrong-host'])(
    '(%s) is told nothing, whoever switched the check off',
    async (name) => {
      const { origin, heard } = await served(name);
      for (const override of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }]) {
        expect(await ask(origin, { ...trusting, ...override })).toBe('insecure-connection');
      }
      expect(heard).toEqual([]);
    },
  );

  it('is another than one whose certificate does', async () => {
    const { origin, heard } = await served('good');
    expect(await ask(origin, trusting)).not.toBe('insecure-connection');
    expect(heard.length).toBeGreaterThan(0);
    expect(await ask(origin, {})).toBe('insecure-connection');
  });
});
