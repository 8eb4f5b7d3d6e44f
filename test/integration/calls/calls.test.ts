import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { calls, emergencyCard, visitSheet, type CallName } from '../../../preload/api.ts';
import { createMemorySecretStore } from '../../../main/secrets/memory-secret-store.ts';
import { ok } from '../../../main/values/result.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';
import { world } from './world.ts';

const all = { category: null, connectionId: null, only: null, query: '', cursor: null, limit: 50 } as const;

describe('the calls of the page', () => {
  it('keep what is written for the papers to take along, and what was looked for', async () => {
    const { handlers } = await world();
    await handlers['practice.lookAround']({});
    const unwritten = await handlers['sheets.get']({});
    expect(unwritten).toMatchObject({ value: { visit: { about: '', questions: [] }, card: { leftOut: [] } } });
    const visit = visitSheet.parse({ about: 'Dr. Rivera', questions: [{ id: 'a', text: 'Why?' }], sections: [] });
    await handlers['sheets.keepVisit']({ visit });
    await handlers['sheets.keepCard']({ card: emergencyCard.parse({ contact: 'Ada' }) });
    expect(await handlers['sheets.get']({})).toMatchObject({ value: { visit, card: { contact: 'Ada', words: '' } } });
    await handlers['search.keep']({ text: 'knee' });
    expect(await handlers['search.recent']({})).toEqual({ ok: true, value: ['knee'] });
    await handlers['search.forget']({});
    expect(await handlers['search.recent']({})).toEqual({ ok: true, value: [] });
  });

  it('tell what is open without waiting for the keychain, and tell of that when it has answered', async () => {
    const asked = Promise.withResolvers<void>();
    const probe = () => asked.promise.then(() => ok(null));
    const { handlers, told } = await world({ ...createMemorySecretStore(), probe });
    await handlers['practice.lookAround']({});
    expect(await handlers['app.status']({})).toMatchObject({
      value: { profile: 'practice', keychain: { state: 'not-checked' } },
    });
    expect(told).not.toContain('keychain');
    asked.resolve();
    await expect.poll(() => told).toContain('keychain');
    expect(await handlers['app.status']({})).toMatchObject({ value: { keychain: { state: 'ready' } } });
  });

  it('ask in FHIR of what is here though the service is stopped, and keep questions', async () => {
    const { handlers } = await world();
    const patients = { text: 'Patient', place: 'here' } as const;
    expect(await handlers['ask.question'](patients)).toMatchObject({ error: { code: 'nothing-open' } });
    await handlers['practice.lookAround']({});
    expect(await handlers['ask.question']({ text: 'Patient', place: 'service' })).toMatchObject({ ok: true });
    // Another question ends the one before.
    const [first, second] = [handlers['ask.question'](patients), handlers['ask.question'](patients)];
    expect(await first).toMatchObject({ error: { code: 'aborted' } });
    expect(await second).toMatchObject({ ok: true });
    await handlers['practice.setRunning']({ running: false });
    expect(await handlers['ask.question'](patients)).toMatchObject({ ok: true });
    expect(await handlers['ask.question']({ ...patients, place: 'service' })).toMatchObject({
      error: { code: 'offline' },
    });
    await handlers['ask.keep']({ text: 'Patient' });
    expect(await handlers['ask.kept']({})).toEqual({ ok: true, value: ['Patient'] });
    await handlers['ask.forget']({ text: 'Patient' });
    expect(await handlers['ask.kept']({})).toEqual({ ok: true, value: [] });
    await handlers['profile.close']({});
    expect(await handlers['ask.kept']({})).toMatchObject({ error: { code: 'nothing-open' } });
  });

  it('bring files into a record of the person’s own, and never among made-up people', async () => {
    const made = await world();
    const { handlers, told } = made;
    expect(await handlers['imports.choose']({})).toMatchObject({ error: { code: 'nothing-open' } });
    await handlers['practice.lookAround']({});
    const files = [{ name: 'a.json', content: Buffer.from('{"resourceType":"Patient","id":"p"}').toString('base64') }];
    expect(await handlers['imports.drop']({ files })).toMatchObject({ error: { code: 'practising' } });
    await handlers['profile.openOwn']({ personId: null });
    expect(await handlers['imports.choose']({})).toEqual({ ok: true, value: null });
    made.chosen = [path.join(temporaryFolder(), 'gone.json')];
    expect(await handlers['imports.choose']({})).toMatchObject({ error: { code: 'cannot-read' } });
    expect(await handlers['imports.drop']({ files })).toMatchObject({ ok: true, value: { name: 'a.json', added: 1 } });
    expect(told.slice(-2)).toEqual(['import', 'record']);
    const listed = await handlers['connections.list']({});
    expect(listed).toMatchObject({ value: [{ name: 'a.json', isFile: true, state: 'ready' }] });
  });

  it('38: say nothing of the people and the record while the app is locked', async () => {
    const { handlers, told } = await world();
    const valueOf = async <T>(answer: Promise<{ ok: boolean; value?: T }>) => (await answer).value;
    await handlers['practice.lookAround']({});
    expect(await valueOf(handlers['lock.putOn']({ code: '1234', afterMinutes: 5 }))).toMatchObject({
      ...{ lock: { state: 'open', afterMinutes: 5 }, profile: 'practice' },
    });
    const locked = { lock: { state: 'locked', afterMinutes: 5 }, profile: 'none', person: null, people: [] };
    expect(await valueOf(handlers['lock.now']({}))).toMatchObject({ ...locked, lastScreen: null, problem: null });
    expect(await handlers['lock.unlock']({ code: '4321' })).toMatchObject({ error: { code: 'wrong-code' } });
    expect(await valueOf(handlers['app.status']({}))).toMatchObject(locked);
    expect(await valueOf(handlers['lock.unlock']({ code: '1234' }))).toMatchObject({ profile: 'practice' });
    expect(await valueOf(handlers['lock.takeOff']({ code: '1234' }))).toMatchObject({ lock: { state: 'off' } });
    expect(told.filter((name) => name === 'lock')).toHaveLength(4);
  });

  it('answer while no record is open, each with a value or with words', async () => {
    const { handlers } = await world();
    const given: Partial<Record<CallName, unknown>> = {
      'record.list': all,
      'record.hits': { query: 'knee', most: 8 },
      'profile.openOwn': { personId: null },
      'record.entry': { entryId: 1 },
      'systems.search': { query: 'river', offset: 0 },
      'connections.connect': { systemId: 4706 },
      'connections.disconnect': { connectionId: 'x', data: 'keep' },
      'practice.setRunning': { running: true },
    };
    const asked: CallName[] = [
      'app.status',
      'connections.list',
      'sync.status',
      'sync.start',
      'sync.stop',
      'record.overview',
    ];
    const speechless: CallName[] = [];
    for (const name of [...asked, ...Object.keys(given)] as CallName[]) {
      const argument = calls[name].argument.parse(given[name] ?? {});
      const answer = await (
        handlers[name] as (argument: unknown) => Promise<{ ok: boolean; error?: { message: string } }>
      )(argument);
      if (!answer.ok && (answer.error?.message ?? '').length < 20) speechless.push(name);
    }
    expect(speechless).toEqual([]);
  });

  it('open a record, list it page by page, show an entry, and find it by its words', { timeout: 60_000 }, async () => {
    const { handlers } = await world();
    expect(await handlers['practice.lookAround']({})).toMatchObject({ ok: true, value: { profile: 'practice' } });
    await vi.waitFor(
      async () => {
        const sync = await handlers['sync.status']({});
        expect(sync.ok && sync.value.finishedAt).not.toBeNull();
      },
      { timeout: 40_000, interval: 200 },
    );
    const overview = await handlers['record.overview']({});
    if (!overview.ok) throw new Error(overview.error.message);
    const seen = new Set<number>();
    for (let cursor: string | null = null, more = true; more;) {
      const page = await handlers['record.list']({ ...all, limit: 200, cursor });
      if (!page.ok) throw new Error(page.error.message);
      for (const { id } of page.value.entries) seen.add(id);
      cursor = page.value.nextCursor;
      more = cursor !== null;
    }
    expect(seen.size).toBe(overview.value.total);
    const connections = await handlers['connections.list']({});
    const counted = connections.ok ? connections.value.map(({ entryCount }) => entryCount) : [];
    const named = overview.value.sources.filter(({ connectionId }) => connectionId !== null).map(({ count }) => count);
    expect(new Set(counted)).toEqual(new Set(named));

    const hits = await handlers['record.hits']({ query: 'lab:a1c', most: 3 });
    if (!hits.ok) throw new Error(hits.error.message);
    expect(hits.value.hits.map(({ category, sourceName }) => [category, typeof sourceName])).toEqual(
      Array.from({ length: 3 }, () => ['labs', 'string']),
    );
    expect(hits.value.total).toBeGreaterThan(3);

    const found = await handlers['record.list']({ ...all, query: 'hemoglobin a1c' });
    const [first] = found.ok ? found.value.entries : [];
    const entry = await handlers['record.entry']({ entryId: first?.id ?? 0 });
    if (!entry.ok) throw new Error(entry.error.message);
    expect(JSON.parse(entry.value.raw)).toMatchObject({ resourceType: entry.value.resourceType });
    expect(entry.value.sourceName).toMatch(/Sandbox/);
    expect(await handlers['record.entry']({ entryId: Number.MAX_SAFE_INTEGER })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('connect a system that a search has shown, and tell how a sign-in ended', async () => {
    const made = await world();
    const { handlers, told } = made;
    await handlers['practice.lookAround']({});
    expect(await handlers['connections.connect']({ systemId: 4710 })).toMatchObject({ ok: false });
    const found = await handlers['systems.search']({ query: 'River Valley', offset: 0 });
    expect(found.ok && found.value.systems.map(({ id }) => id)).toContain(4710);
    made.outcome = {
      ok: false,
      error: { code: 'denied', message: 'Sharing was not allowed, so nothing was connected.' },
    };
    expect(await handlers['connections.connect']({ systemId: 4710 })).toEqual(made.outcome);
    made.outcome = { ok: true, value: { returned: true } };
    expect(await handlers['connections.connect']({ systemId: 4710 })).toMatchObject({ ok: true });
    const list = await handlers['connections.list']({});
    const river = list.ok ? list.value.find(({ systemId }) => systemId === 4710) : undefined;
    expect(river?.state).toBe('waiting');
    told.length = 0;
    expect(await handlers['connections.disconnect']({ connectionId: river?.id ?? '', data: 'remove' })).toMatchObject({
      ok: true,
    });
    expect(told).toContain('record');
  });

  it('keep the settings, and take no address that is not secure', async () => {
    const { handlers, told } = await world();
    expect(await handlers['settings.setTheme']({ theme: 'dark' })).toMatchObject({
      ok: true,
      value: { theme: 'dark' },
    });
    expect(told).toContain('settings');
    expect(await handlers['settings.get']({})).toMatchObject({
      value: { language: 'system', spoken: { language: 'es', locale: 'es-MX' } },
    });
    expect(await handlers['settings.setLanguage']({ language: 'en' })).toMatchObject({
      value: { language: 'en', spoken: { language: 'en', locale: 'en-MX' } },
    });
    const bad = { apiUrl: 'http://api.example', authUrl: null, searchUrl: null };
    expect(await handlers['settings.setEndpoints'](bad)).toMatchObject({ ok: false });
    const good = { ...bad, apiUrl: 'https://api.example' };
    expect(await handlers['settings.setEndpoints'](good)).toMatchObject({ ok: true, value: { endpoints: good } });
    expect(await handlers['settings.get']({})).toMatchObject({ ok: true, value: { theme: 'dark', endpoints: good } });
  });
});
