import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Practice } from '../../../main/practice/practice.ts';
import { bundleOf, newPerson, readAll, runPractice, type Person } from './running-practice.ts';
import { startVisit, type Visit } from './visit.ts';

const documented = ({ apiUrl, credentials }: Practice, { token }: Person, systemId: number): string =>
  `${apiUrl}/connect/system/clinical/${systemId}?client_id=${credentials.clientId}&access_token=${token}`;

const visitOf = (practice: Practice): Visit => startVisit(practice.credentials.redirectUri);

const jason = { username: 'fhirjason', password: 'epicepic1' };

const connections = async (me: Person): Promise<number> =>
  (await bundleOf(await me.get('/r4/AuditEvent?subtype=data-transfer-initiated'))).total;

describe('connecting at the practice service', () => {
  it('leads over the pages of the health system, on another origin, back to the redirect_uri', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const signIn = await visitOf(practice).go(documented(practice, me, 4710));
    expect(signIn.url.href).toBe(`${practice.healthSystemOrigin}/4710/sign-in`);
    expect(signIn.html).toContain('River Valley Health');
    expect(signIn.html).toMatch(/<label for="user-name">User name<\/label><input id="user-name"/);
    expect(signIn.html).toMatch(/<label for="password">Password<\/label><input id="password"/);
    const consent = await signIn.submit('sign-in', jason);
    expect(consent.html).toContain('Signed in as Jason Miles Argyle');
    const back = await consent.submit('consent', { decision: 'allow' });
    expect(back.url.href).toMatch(/^https:\/\/practice\.chartkeeper\.invalid\/connected\?/);
    expect(back.url.searchParams.has('error')).toBe(false);
    expect(back.origins).toEqual([practice.apiUrl, practice.healthSystemOrigin]);
    expect(await connections(me)).toBe(1);
  });

  it('refuses a wrong password in words, and takes the right one after it', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const signIn = await visitOf(practice).go(documented(practice, me, 4710));
    const wrong = await signIn.submit('sign-in', { ...jason, password: 'wrong' });
    expect(wrong.status).toBe(401);
    expect(wrong.html).toMatch(/role="alert">That user name and password do not belong together/);
    expect((await wrong.submit('consent', { decision: 'allow' })).url.searchParams.get('error')).toBe('access_denied');
    const again = await (await visitOf(practice).go(documented(practice, me, 4710))).submit('sign-in', jason);
    expect(again.html).toContain('Share your record?');
    expect(await connections(me)).toBe(0);
  });

  it.each([
    ['Do not allow', 'consent', { decision: 'deny' }],
    ['Cancel', 'cancel', {}],
  ])('comes back with error=access_denied after "%s"', async (button, action, fields) => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const consent = await (await visitOf(practice).go(documented(practice, me, 4706))).submit('sign-in', jason);
    expect(consent.html).toContain(`>${button}</button>`);
    const back = await consent.submit(action, fields);
    expect(back.url.searchParams.get('error')).toBe('access_denied');
    expect(back.url.searchParams.get('error_description')).not.toBe('');
    expect(await connections(me)).toBe(0);
  });

  it('gives the address of the health system to a caller that keeps the token out of it', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const ask = (clientId: string) =>
      fetch(`${practice.searchUrl}/api/clinical/4706?sendRedirectUrlAsResponse=true`, {
        headers: { ...me.headers, 'x-client-id': clientId },
      });
    const given = z
      .strictObject({
        system_id: z.literal(4706),
        system_name: z.literal('Lumen Sandbox Hospital'),
        authorization_url: z.url(),
      })
      .parse(await (await ask(practice.credentials.clientId)).json());
    expect(given.authorization_url).not.toContain(me.token);
    const signIn = await visitOf(practice).go(given.authorization_url);
    const back = await (await signIn.submit('sign-in', jason)).submit('consent', { decision: 'allow' });
    expect(back.origins).toEqual([practice.healthSystemOrigin, practice.apiUrl]);
    expect(await connections(me)).toBe(1);
    expect((await ask('somebody')).status).toBe(403);
    practice.faults.set('no-connect-address');
    expect((await ask(practice.credentials.clientId)).status).toBe(404);
  });

  it('signs in through an identity provider in a pop-up window on a third origin', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const opener = await visitOf(practice).go(documented(practice, me, 4712));
    expect(opener.html).toContain('Sign in with Harbor ID');
    const provider = z.string().parse(/const provider = "([^"]+)"/.exec(opener.html)?.[1]);
    expect(new URL(provider).origin).toBe(practice.identityProviderOrigin);
    const popUp = await startVisit(practice.credentials.redirectUri).go(provider);
    expect((await popUp.submit('sign-in', { username: 'x', password: 'y' })).status).toBe(401);
    const done = await popUp.submit('sign-in', jason);
    expect(done.html).toContain(`"${practice.healthSystemOrigin}"); window.close()`);
    const assertion = z.string().parse(/assertion: "([^"]+)"/.exec(done.html)?.[1]);
    const consent = await opener.submit('assertion', { assertion });
    expect(consent.html).toContain('Share your record?');
    expect((await opener.submit('assertion', { assertion })).status).toBe(400);
  });

  it('asks to start again without the cookie, and after the end', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const signIn = await visitOf(practice).go(documented(practice, me, 4706));
    const stranger = await visitOf(practice).go(signIn.url.href);
    expect([stranger.status, stranger.html]).toEqual([400, expect.stringContaining('Please start again')]);
    await signIn.submit('cancel');
    expect((await signIn.go('sign-in')).status).toBe(400);
  });

  it('says that a health system does not work at the moment', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const page = await visitOf(practice).go(documented(practice, me, 4714));
    expect(page.status).toBe(503);
    const back = await page.submit('unavailable');
    expect(back.url.searchParams.get('error')).toBe('temporarily_unavailable');
  });

  it('lets nobody begin without a good token, a known client and a known system', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    const go = (address: string) =>
      visitOf(practice)
        .go(address)
        .then(({ status }) => status);
    expect(await go(documented(practice, { ...me, token: 'no' }, 4706))).toBe(401);
    expect(await go(documented(practice, me, 4706).replace('client_id=', 'client_id=x'))).toBe(401);
    expect(await go(documented(practice, me, 1))).toBe(404);
    expect(await go(`${documented(practice, me, 4706)}&redirect_uri=https://evil.example/`)).toBe(400);
  });

  it('sends to any redirect_uri that is registered', async () => {
    const own = 'http://127.0.0.1:9/connected';
    const { practice } = await runPractice({ redirectUris: [own] });
    const me = await newPerson(practice);
    const page = await startVisit(own).go(`${documented(practice, me, 4706)}&redirect_uri=${encodeURIComponent(own)}`);
    expect((await page.submit('cancel')).url.href.startsWith(`${own}?`)).toBe(true);
  });

  it('forges a redirect that connects nothing, and refuses at the health system, when told to', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.faults.set('forged-redirect');
    const forged = await visitOf(practice).go(documented(practice, me, 4706));
    expect(forged.url.searchParams.get('success')).toBe('true');
    practice.faults.clear();
    practice.faults.set('denied');
    const refused = await visitOf(practice).go(documented(practice, me, 4706));
    expect(refused.url.searchParams.get('error')).toBe('access_denied');
    expect(await connections(me)).toBe(0);
  });

  it('connects directly, and says what it does not know', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice, 'direct');
    for (const { id } of practice.lookAroundSystems)
      expect(practice.connectDirectly('direct', 'fhirjason', id)).toEqual({ ok: true, value: null });
    expect(await readAll(me, '/r4/AuditEvent?subtype=data-transfer-initiated')).toHaveLength(3);
    expect(practice.connectDirectly('nobody', 'fhirjason', 4706)).toMatchObject({ error: { code: 'unknown-user' } });
    expect(practice.connectDirectly('direct', 'nobody', 4706)).toMatchObject({ error: { code: 'unknown-login' } });
    expect(practice.connectDirectly('direct', 'fhirjason', 1)).toMatchObject({ error: { code: 'unknown-system' } });
  });
});
