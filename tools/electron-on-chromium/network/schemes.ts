// Chromium knows no scheme of an app's own: `app://main/x` is `https://main.app.localhost/x` to it, a secure context
// that never reaches a network, because each of its requests is answered here.

export interface Schemes {
  add(scheme: string): void;
  has(scheme: string): boolean;
  names(): readonly string[];
  /** `app://main/x` → `https://main.app.localhost/x`; other addresses stay. */
  toChromium(address: string): string;
  /** And back. */
  toApp(address: string): string;
  /** The same for every address in a text, such as a Content-Security-Policy. */
  textToChromium(text: string): string;
  textToApp(text: string): string;
}

export function createSchemes(): Schemes {
  const schemes = new Set<string>();
  const toChromium = (address: string): string => {
    const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
    const name = scheme.toLowerCase();
    return schemes.has(name) ? `https://${host}.${name}.localhost${rest === '' ? '/' : rest}` : address;
  };
  const toApp = (address: string): string => {
    const [, host = '', name = '', rest = ''] =
      /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost([/?#].*)?$/i.exec(address) ?? [];
    return schemes.has(name) ? `${name}://${host}${rest === '' ? '/' : rest}` : address;
  };
  return {
    add: (scheme) => void schemes.add(scheme),
    has: (scheme) => schemes.has(scheme),
    names: () => [...schemes],
    ...{ toChromium, toApp },
    textToChromium(text) {
      let mapped = text;
      for (const name of schemes) {
        mapped = mapped
          .replaceAll(new RegExp(`(?<![\\w.+-])${name}://([\\w-]+)`, 'g'), `https://$1.${name}.localhost`)
          .replaceAll(new RegExp(`(?<![\\w.+-])${name}:(?!//)(?=[\\s;]|$)`, 'g'), `https://*.${name}.localhost`);
      }
      return mapped;
    },
    textToApp(text) {
      let mapped = text;
      for (const name of schemes) {
        mapped = mapped.replaceAll(
          new RegExp(`https://([\\w-]+)\\.${name}\\.localhost(?![\\w.-])`, 'g'),
          `${name}://$1`,
        );
      }
      return mapped;
    },
  };
}
