import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

const command = path.resolve(import.meta.dirname, '../../../tools/practice/practice.ts');

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
}

function run(...options: readonly string[]): Running {
  const child = spawn(process.execPath, [command, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (text += piece.toString()));
  return { child, said: () => text };
}

async function runUntilServing(...options: readonly string[]): Promise<Running> {
  const running = run(...options);
  while (!running.said().includes('Ctrl+C')) {
    if (running.child.stdout === null) throw new Error('No output');
    await once(running.child.stdout, 'data');
  }
  return running;
}

describe('npm run practice', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints addresses, log-ins and examples, serves, and stops on %s',
    async (signal) => {
      const { child, said } = await runUntilServing('--port', '0', '--instant');
      const address = /^ONEUP_API_URL=(http:\/\/127\.0\.0\.1:\d+)$/m.exec(said())?.[1] ?? '';
      expect(said()).toMatch(/^ONEUP_AUTH_URL=http/m);
      expect(said()).toMatch(/^ONEUP_SEARCH_URL=http/m);
      expect(said()).toMatch(/client_id +practice-/);
      expect(said()).toContain('fhirjason / epicepic1');
      expect(said()).toContain('wilma_smart / wilmasmart');
      expect(said()).toContain(`curl`);
      expect((await fetch(`${address}/r4/metadata`)).status).toBe(200);
      const closed = once(child, 'close');
      child.kill(signal);
      expect(await closed).toEqual([0, null]);
      expect(said()).toMatch(/Stopped\.\n$/);
    },
  );

  it('says in words that its ports are in use, and shows its options', async () => {
    const { said } = await runUntilServing('--port', '0');
    const port = /^ONEUP_API_URL=http:\/\/127\.0\.0\.1:(\d+)$/m.exec(said())?.[1] ?? '';
    const second = run('--port', port);
    expect(await once(second.child, 'close')).toEqual([1, null]);
    expect(second.said()).toMatch(/could not start: .*EADDRINUSE[\s\S]*--port +the first of six ports/);
    const help = run('--help');
    await once(help.child, 'close');
    expect(help.said()).toMatch(/^npm run practice --/);
  });
});
