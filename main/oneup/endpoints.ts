import { err, ok, type Failure, type Result } from '../values/result.ts';

/** The three origins of 1upHealth, without a closing slash. */
export interface Endpoints {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly searchUrl: string;
}

export const defaultEndpoints: Endpoints = {
  apiUrl: 'https://api.1up.health',
  authUrl: 'https://auth.1up.health',
  searchUrl: 'https://system-search.1up.health',
};

/** https anywhere, plain http on this computer alone; origins only: no path, no user info. */
export function parseEndpoints(given: Endpoints): Result<Endpoints, Failure<'bad-address'>> {
  const apiUrl = origin(given.apiUrl);
  const authUrl = origin(given.authUrl);
  const searchUrl = origin(given.searchUrl);
  if (apiUrl === null || authUrl === null || searchUrl === null) return err(badAddress);
  return ok({ apiUrl, authUrl, searchUrl });
}

export const isLoopback = (url: URL): boolean => /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/.test(url.hostname);

/** Whether credentials may travel to this address at all. */
export const isSafeScheme = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));

function origin(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || !isSafeScheme(url) || url.username !== '' || url.password !== '') return null;
  return url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : null;
}

const badAddress: Failure<'bad-address'> = {
  code: 'bad-address',
  message:
    'One of these addresses cannot be used, so nothing was changed. Each must begin with https:// (or http:// on this computer) and end after the name, such as https://api.1up.health.',
};
