import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { appHeaders } from './content-security-policy.ts';

/** `app://main/…` is the folder of the built page, read-only; there is no other host and no way out of the folder. */
export const appScheme = 'app';
export const appHost = 'main';
export const appStartUrl = `${appScheme}://${appHost}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '';
}

/** The file that an `app://` address names, or `null` where it names none of the page's own. Touches no disk. */
export function appFile(folder: string, address: string): string | null {
  if (!isAppUrl(address)) return null;
  const url = new URL(address);
  let pathname: string;
  try {
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(pathname) || pathname.split('/').includes('..')) return null;
  const file = path.resolve(folder, `.${pathname}`);
  const known = Object.hasOwn(contentTypes, path.extname(file));
  return known && isInside(folder, file) ? file : null;
}

/** The handler for `protocol.handle`. A link inside the folder that leads out of it is not followed. */
export function serveApp(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = request.method === 'GET' ? appFile(folder, request.url) : null;
    if (file === null) return notFound();
    try {
      const real = await realpath(file);
      if (!isInside(await realpath(folder), real)) return notFound();
      const type = contentTypes[path.extname(real)] ?? 'application/octet-stream';
      return new Response(new Uint8Array(await readFile(real)), { headers: { ...appHeaders, 'Content-Type': type } });
    } catch {
      return notFound();
    }
  };
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

const notFound = (): Response => new Response('Not found', { status: 404, headers: { ...appHeaders } });
