import { isLoopback } from './endpoints.ts';

/** Schemes that a window runs, opens from the disk, or takes for a page of its own. */
const neverReturned =
  /^(about|app|blob|chrome|chrome-extension|data|devtools|file|filesystem|ftp|javascript|mailto|tel|vbscript|view-source|ws|wss):$/;

/**
 * What is wrong with a redirect URI, in words; `null` for a good one: https, http on this computer, or a scheme of an app's own
 * (RFC 8252 section 7); without a fragment (RFC 6749 section 3.1.2) or user info.
 */
export function redirectUriTrouble(redirectUri: string): string | null {
  if (redirectUri === '') return 'Please enter the redirect address that 1upHealth has for you.';
  const url = URL.parse(redirectUri);
  if (url === null || /[\s\\]/.test(redirectUri))
    return 'This is not a whole address. It looks like https://example.org/connected.';
  if (redirectUri.includes('#')) return 'The address may not contain a # sign.';
  if (url.username !== '' || url.password !== '') return 'The address may not contain a user name or password.';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return null;
  return url.protocol === 'http:' || neverReturned.test(url.protocol) ? 'The address must begin with https://.' : null;
}
