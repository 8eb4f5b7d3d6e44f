import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFile, isAppUrl, serveApp } from '../../../main/shell/app-protocol.ts';

let folder = '';
let site = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-app-'));
  site = path.join(folder, 'renderer');
  await mkdir(path.join(site, 'assets'), { recursive: true });
  await writeFile(path.join(site, 'index.html'), '<p>inside</p>');
  await writeFile(path.join(site, 'assets', 'a.js'), '1');
  await writeFile(path.join(folder, 'outside.html'), 'outside');
  await symlink(path.join(folder, 'outside.html'), path.join(site, 'link.html'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (address: string): Promise<Response> => serveApp(site)({ method: 'GET', url: address } as Request);

const pieces = fc.constantFrom(
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '%5c',
    '\\',
    '/',
    '//',
    '%00',
    '\0',
    'outside.html',
    'link.html',
    'assets',
    'index.html',
  ],
  ...['a.js', '...', '%252e%252e', '..;', 'C:', '~', 'etc', 'passwd', ' ', '?', '#', '%', 'ä', '%c0%ae'],
);

describe('app:// addresses', () => {
  it('36: never lead out of the folder, in 10,000 made-up paths', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.constantFrom('/', ''), (parts, glue) => {
        const file = appFile(site, `app://main/${parts.join(glue)}`);
        return file === null || file.startsWith(`${site}${path.sep}`);
      }),
      { numRuns: 10_000 },
    );
  });

  it('36: never give the content of a file outside, in 300 made-up paths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), async (parts) => {
        const answer = await ask(`app://main/${parts.join('/')}`);
        expect(await answer.text()).not.toContain('outside');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'app://other/index.html',
    'app://main.evil/index.html',
    'app://me@main/index.html',
    'https://main/index.html',
    'file:///index.html',
    'app:index.html',
  ])('36: of another host or scheme are not served: %s', async (address) => {
    expect(isAppUrl(address)).toBe(false);
    expect((await ask(address)).status).toBe(404);
  });

  it('36: do not follow a link that leads out of the folder', async () => {
    const answer = await ask('app://main/link.html');
    expect(answer.status).toBe(404);
  });

  it('give the page with its content security policy', async () => {
    const answer = await ask('app://main/index.html');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>inside</p>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await ask('app://main/assets/a.js')).headers.get('content-type')).toContain('javascript');
  });

  it('answer no other method than GET', async () => {
    const answer = await serveApp(site)(new Request('https://x.example/', { method: 'POST' }));
    expect(answer.status).toBe(404);
  });
});
