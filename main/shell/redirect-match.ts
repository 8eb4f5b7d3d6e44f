/**
 * Whether `address` is the registered redirect URI, come back with parameters. Exact in scheme, host, port and path
 * (RFC 6749 section 3.1.2.2, RFC 9700 section 4.1.3); parameters that the registered one has must be there unchanged.
 */
export function isRedirect(redirectUri: URL, address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.hash !== '' || url.username !== '' || url.password !== '') return false;
  // URL.parse forgives blanks, control characters and backslashes: what it forgave is not exact.
  if (/[\s\\]/.test(address) || !address.toLowerCase().startsWith(`${url.protocol}//`)) return false;
  return (
    url.protocol === redirectUri.protocol &&
    url.host === redirectUri.host &&
    url.pathname === redirectUri.pathname &&
    [...redirectUri.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
  );
}

/** Any request that would reach the redirect URI's place, whatever it carries: none may leave. */
export function reachesRedirect(redirectUri: URL, address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === redirectUri.protocol &&
    url.host === redirectUri.host &&
    url.pathname === redirectUri.pathname
  );
}

export type RedirectAnswer = 'returned' | 'denied' | 'refused';

/** Success unless the parameters say otherwise; all else in them is opaque. */
export function readRedirect(address: string): RedirectAnswer {
  const { searchParams } = new URL(address);
  const error = searchParams.get('error');
  if (error !== null) return error === 'access_denied' ? 'denied' : 'refused';
  return searchParams.get('success') === 'false' ? 'refused' : 'returned';
}
