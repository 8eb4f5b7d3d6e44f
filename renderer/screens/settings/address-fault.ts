/** What is wrong with an address of 1upHealth; `null`: nothing. The process checks it again when it is kept. */
export type AddressFault = 'not-an-address' | 'not-secure' | 'has-extras' | null;

/** Only https, or http on this very computer; nothing that could carry a name, a password or a parameter along. */
export function addressFault(text: string): AddressFault {
  const url = URL.parse(text.trim());
  if (url === null || url.host === '') return 'not-an-address';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return 'not-secure';
  return url.username === '' && url.password === '' && url.search === '' && url.hash === '' ? null : 'has-extras';
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
