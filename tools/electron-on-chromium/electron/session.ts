import { EventEmitter } from 'node:events';
import { createWebRequest, type WebRequest } from '../network/web-request.ts';
import { chromium, hasChromium, ignore, schemes } from './runtime.ts';

export type SchemeHandler = (request: Request) => Response | Promise<Response>;

type PermissionHandler = (contents: null, permission: string, answer: (granted: boolean) => void) => void;

/** Storage, cookies, permissions and requests of the pages in one partition: a browser context of Chromium's. */
export class Session extends EventEmitter {
  readonly webRequest: WebRequest = createWebRequest();
  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void => {
      if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.#handlers.set(scheme, handler);
      schemes.add(scheme);
    },
    isProtocolHandled: (scheme: string): boolean => this.#handlers.has(scheme),
  };
  readonly #handlers = new Map<string, SchemeHandler>();
  readonly #isDefault: boolean;
  #context: Promise<string | undefined> | null = null;
  #userAgent: string | null = null;
  #permission: PermissionHandler | null = null;

  constructor(partition: string) {
    super();
    if (partition.startsWith('persist:')) throw new Error('A partition that persists is not in the stand-in');
    this.#isDefault = partition === '';
  }

  schemeHandler(scheme: string): SchemeHandler | null {
    return this.#handlers.get(scheme) ?? null;
  }

  /** `undefined`: Chromium's own. */
  contextId(): Promise<string | undefined> {
    this.#context ??= this.#openContext();
    return this.#context;
  }

  async #openContext(): Promise<string | undefined> {
    const { root } = chromium().browser.connection;
    const browserContextId = this.#isDefault
      ? undefined
      : (await root.send('Target.createBrowserContext', { disposeOnDetach: true })).browserContextId;
    await this.#applyPermissions(browserContextId);
    return browserContextId;
  }

  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    this.#permission = handler;
    if (hasChromium()) void this.contextId().then((id) => this.#applyPermissions(id));
  }

  /** The request handler decides for both. */
  setPermissionCheckHandler(): void {}

  /** No device is ever offered to a page here. */
  setDevicePermissionHandler(): void {}

  /** Chromium does not ask us when a page asks, so the handler is asked now, and its answers hold. */
  async #applyPermissions(browserContextId: string | undefined): Promise<void> {
    const context = browserContextId === undefined ? {} : { browserContextId };
    const { root } = chromium().browser.connection;
    await root.send('Browser.setDownloadBehavior', { behavior: 'deny', ...context });
    if (this.#permission === null) return;
    for (const permission of permissions) {
      const granted = await new Promise<boolean>((resolve) => this.#permission?.(null, permission, resolve));
      if (granted) throw new Error(`Granting ${permission} is not in the stand-in`);
    }
    await root.send('Browser.grantPermissions', { permissions: [], ...context });
  }

  getUserAgent(): string {
    const { version } = chromium().browser;
    const engine = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
    return this.#userAgent ?? `${engine} Chrome/${version} Electron/${process.versions['electron']} Safari/537.36`;
  }

  setUserAgent(userAgent: string): void {
    this.#userAgent = userAgent;
  }

  /** What pages of this session are told to say; `null`: what Chromium says by itself. */
  chosenUserAgent(): string | null {
    return this.#userAgent;
  }

  async clearStorageData(): Promise<void> {
    const id = await this.contextId();
    const { root } = chromium().browser.connection;
    await root.send('Storage.clearCookies', id === undefined ? {} : { browserContextId: id });
    if (id === undefined) return;
    // With its context goes all else that its pages stored.
    this.#context = null;
    await root.send('Target.disposeBrowserContext', { browserContextId: id }).catch(ignore);
  }

  /** Gone with the context. */
  async clearCache(): Promise<void> {}
  async clearAuthCache(): Promise<void> {}
  async closeAllConnections(): Promise<void> {}
}

const permissions = ['media', 'geolocation', 'notifications', 'midi', 'clipboard-read', 'idle-detection', 'fullscreen'];

const sessions = new Map<string, Session>();

function fromPartition(partition: string): Session {
  const known = sessions.get(partition) ?? new Session(partition);
  sessions.set(partition, known);
  return known;
}

export const session = {
  fromPartition,
  get defaultSession(): Session {
    return fromPartition('');
  },
};

export const protocol = {
  registerSchemesAsPrivileged(list: readonly { readonly scheme: string }[]): void {
    for (const { scheme } of list) schemes.add(scheme);
  },
  handle: (scheme: string, handler: SchemeHandler): void => session.defaultSession.protocol.handle(scheme, handler),
  isProtocolHandled: (scheme: string): boolean => session.defaultSession.protocol.isProtocolHandled(scheme),
};
