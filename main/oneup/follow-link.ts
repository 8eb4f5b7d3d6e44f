/**
 * A link that an answer gave, as an address that may be asked with the token: on the API's own origin (scheme, host and port),
 * without user info, and written without the forms that programs read in different ways. `null`: it must not be followed.
 */
export function followable(apiUrl: string, link: string, base = `${apiUrl}/`): URL | null {
  if (/[\s\\\p{Cc}]/u.test(link) || link.startsWith('//')) return null;
  const url = URL.parse(link, base);
  if (url === null || url.origin !== new URL(apiUrl).origin) return null;
  return url.username === '' && url.password === '' ? url : null;
}
