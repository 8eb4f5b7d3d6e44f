import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { startPractice, type Practice } from '../../../main/practice/practice.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { exchange, newPerson, readAll, refresh } from './running-practice.ts';

function stateFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'deeper', 'practice-service.json');
}

async function start(file: string): Promise<Practice> {
  const practice = await startPractice({
    clock: fixedClock(),
    random: () => randomBytes(32),
    speed: 'instant',
    stateFile: file,
  });
  onTestFinished(() => practice.stop());
  return practice;
}

describe('a practice service that starts again', () => {
  it('knows its users, tokens and connections, at the addresses of before', async () => {
    const file = stateFile();
    const before = await start(file);
    const me = await newPerson(before, 'me');
    before.connectDirectly('me', 'fhirjason', 4706);
    const resources = await readAll(me, '/r4/Patient');
    const events = await readAll(me, '/r4/AuditEvent');
    await before.stop();
    const after = await start(file);
    expect(after.credentials).toEqual(before.credentials);
    expect([after.apiUrl, after.authUrl, after.searchUrl]).toEqual([before.apiUrl, before.authUrl, before.searchUrl]);
    expect(await readAll(me, '/r4/Patient')).toEqual(resources);
    expect(await readAll(me, '/r4/AuditEvent')).toEqual(events);
    expect((await refresh(after, me.refreshToken)).status).toBe(200);
    expect((await refresh(after, me.refreshToken)).status).toBe(400);
  });

  it('takes other ports when those of before are in use', async () => {
    const file = stateFile();
    const first = await start(file);
    const second = await start(file);
    expect(second.apiUrl).not.toBe(first.apiUrl);
    expect((await fetch(`${second.apiUrl}/r4/metadata`)).status).toBe(200);
  });

  it('keeps no code and no token readable in its file, and leaves no half file', async () => {
    const file = stateFile();
    const practice = await start(file);
    const me = await newPerson(practice, 'me');
    expect(readFileSync(file, 'utf8')).not.toContain(me.token);
    expect(readFileSync(file, 'utf8')).not.toContain(me.refreshToken);
    expect(readdirSync(path.dirname(file))).toEqual(['practice-service.json']);
  });

  it('begins anew when its file cannot be read, and puts that aside', async () => {
    const file = stateFile();
    await (await start(file)).stop();
    writeFileSync(file, '{"version":1,"users":[');
    const practice = await start(file);
    expect((await exchange(practice, 'none')).status).toBe(400);
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe('{"version":1,"users":[');
  });
});
