import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCredentials, createOneUp, type OneUp } from '../../../main/oneup/oneup.ts';
import { startPractice, type Practice } from '../../../main/practice/practice.ts';
import { systemClock } from '../../../main/values/system-clock.ts';
import { memoryAccount } from '../../fakes/memory-account.ts';

let practice: Practice;
let account: ReturnType<typeof memoryAccount>;
let oneup: OneUp;
const { signal } = new AbortController();

beforeEach(async () => {
  practice = await startPractice({ clock: systemClock, random: () => randomBytes(32), speed: 'instant' });
  account = memoryAccount();
  oneup = createOneUp({
    endpoints: practice,
    credentials: practice.credentials,
    account,
    fetch,
    clock: systemClock,
    randomBytes,
  });
});
afterEach(() => practice.stop());

const asked = (part: string) => practice.traffic.filter(({ url }) => url.includes(part));

describe('searching health systems', () => {
  it('signs a user up by itself and finds systems by name', async () => {
    const found = await oneup.searchSystems('river', 0, signal);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && found.value.systems.every(({ name, address }) => /river/i.test(`${name} ${address}`))).toBe(
      true,
    );
    expect(found.ok && found.value.systems.length).toBeGreaterThan(0);
  });

  it('goes through all pages of 20 without a system twice', async () => {
    const ids: number[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const page = await oneup.searchSystems('', offset, signal);
      if (!page.ok) throw new Error(page.error.code);
      ids.push(...page.value.systems.map(({ id }) => id));
      offset = page.value.nextOffset;
    }
    expect(new Set(ids).size).toBeGreaterThan(400);
    expect(ids).toContain(4706);
  });

  it('sends only what the service takes of what was typed', async () => {
    await oneup.searchSystems("  Río; (Vall'ey)%  ", 0, signal);
    expect(asked('/api/search').at(-1)?.url).toContain('Rio');
    expect(asked('/api/search').at(-1)?.url).not.toMatch(/[;(]|%28|%3B/);
  });
});

describe('the tokens of an account', () => {
  it('16: are renewed once for 50 callers who find theirs refused at the same time', async () => {
    await oneup.searchSystems('', 0, signal);
    const before = asked('/oauth2/token').length;
    practice.faults.set('expired-token-once');
    const answers = await Promise.all(Array.from({ length: 50 }, () => oneup.read('r4', 'Patient', signal)));
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(asked('/oauth2/token').length - before).toBeLessThanOrEqual(1);
  });

  it('17: are kept before they are used, and a lost answer is made good with a new code', async () => {
    await oneup.searchSystems('', 0, signal);
    practice.faults.set('expired-token-once');
    practice.faults.set('lost-refresh-answer', { times: 1 });
    const first = await oneup.read('r4', 'Patient', signal);
    const second = first.ok ? first : await oneup.read('r4', 'Patient', signal);
    const third = second.ok ? second : await oneup.read('r4', 'Patient', signal);
    expect(third.ok).toBe(true);
  });

  it('18: are renewed once and no more when the service always says 401', async () => {
    await oneup.searchSystems('', 0, signal);
    const tokens = asked('/oauth2/token').length;
    practice.faults.set('always-401');
    const before = practice.traffic.length;
    const answer = await oneup.read('r4', 'Patient', signal);
    expect(answer).toMatchObject({ ok: false });
    expect(practice.traffic.slice(before).filter(({ url }) => url.includes('/r4/Patient')).length).toBeLessThanOrEqual(
      2,
    );
    expect(asked('/oauth2/token').length - tokens).toBeLessThanOrEqual(1);
  });

  it('5: never stand in an address of a reading, nor do the credentials', async () => {
    await oneup.searchSystems('river', 0, signal);
    await oneup.read('r4', 'Patient', signal);
    const secrets = [
      practice.credentials.clientSecret,
      ...account.kept.flatMap((kept) => [kept.accessToken, kept.refreshToken]),
    ];
    for (const { url } of practice.traffic) for (const secret of secrets) expect(url).not.toContain(secret);
  });
});

describe('connecting', () => {
  it('takes the form without the token first', async () => {
    const address = await oneup.connectUrl(4706, signal);
    expect(address).toMatchObject({ ok: true, value: { carriesToken: false } });
  });
});

describe('reading', () => {
  it('gives the person’s own record, page by page, by its source', async () => {
    await oneup.searchSystems('', 0, signal);
    const userId = await account.userId();
    if (!userId.ok || userId.value === null) throw new Error('no user');
    practice.addResources(userId.value, 'r4', [{ resourceType: 'Patient', id: 'abc', meta: { versionId: '1' } }]);
    const source = oneup.recordSource();
    const sections = await source.sections(signal);
    expect(sections.ok && sections.value.length).toBeGreaterThan(40);
    const page = await source.page({ fhirVersion: 'r4', resourceType: 'Patient' }, null, signal);
    expect(page.ok && page.value.text).toContain('"abc"');
  });

  it('1: follows no link that leads elsewhere', async () => {
    await oneup.searchSystems('', 0, signal);
    const source = oneup.recordSource();
    const section = { fhirVersion: 'r4', resourceType: 'Patient' } as const;
    for (const link of [
      practice.faults.otherOrigin,
      `${practice.faults.otherOrigin}/r4/Patient`,
      '//x.example/',
      '\\\\x.example',
    ]) {
      expect(await source.page(section, link, signal)).toMatchObject({ ok: false, error: { code: 'untrusted-link' } });
      expect(await source.attachment(section, link, signal)).toMatchObject({ ok: false });
    }
    expect(practice.traffic.some(({ url }) => url.startsWith(practice.faults.otherOrigin))).toBe(false);
  });
});

describe('checking credentials', () => {
  const check = (change: Partial<Practice['credentials']>) =>
    checkCredentials({
      endpoints: practice,
      credentials: { ...practice.credentials, ...change },
      fetch,
      clock: systemClock,
      randomBytes,
    });

  it('takes the right ones', async () => {
    expect(await check({})).toMatchObject({ accepted: true });
  });

  it('says which field is wrong', async () => {
    expect(await check({ clientSecret: 'wrong' })).toMatchObject({ accepted: false, clientSecret: expect.any(String) });
    expect(await check({ redirectUri: 'http://app.example/x' })).toMatchObject({
      accepted: false,
      redirectUri: expect.any(String),
    });
    expect(await check({ clientId: '' })).toMatchObject({ accepted: false, clientId: expect.any(String) });
  });
});
