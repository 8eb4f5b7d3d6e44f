import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Protocol } from '../chromium/protocol.ts';
import type { PageTarget } from '../chromium/targets.ts';
import { attachPage, preferring, type AttachedPage, type PageEvents } from '../page/attach-page.ts';
import { createEvent } from './event.ts';
import { eventMessage, receiveMessage } from './ipc-main.ts';
import { isNavigationPrevented, type NavigationQuestion } from './navigation-asker.ts';
import { loadFailure, type LoadFailure } from './net-errors.ts';
import { chromium, ignore, pageNames, schemes } from './runtime.ts';
import { session as sessions, type Session } from './session.ts';
import { openingDecision, type OpenHandler, type OpeningDecision } from './window-open.ts';

export interface ContentsOptions {
  readonly session: Session | undefined;
  readonly preload: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What its window does with what the page does. */
export interface ContentsOwner {
  readonly onTitle: (event: object, title: string) => void;
  readonly onLoaded: () => void;
  readonly onGone: () => void;
  close(): void;
  destroy(): void;
}

interface PdfOptions {
  readonly pageSize?: 'A4' | 'Letter';
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
}

const paperSizes = {
  A4: { paperWidth: 8.27, paperHeight: 11.7 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
};

const all = new Map<number, WebContents>();
let lastId = 0;
let colorScheme: 'light' | 'dark' | null = null;

export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session: Session;
  /** The top frame: a preload speaks from nowhere else. */
  readonly mainFrame: { readonly url: string; readonly parent: null };
  /** Rejects when there is no page any more. */
  readonly ready: Promise<AttachedPage>;
  readonly #owner: ContentsOwner;
  readonly #frames = new Set<string>();
  readonly #expected = new Set<string>();
  readonly #openings: OpeningDecision[] = [];
  #targetId: string | null = null;
  #url = '';
  #title = '';
  #failure: LoadFailure | null = null;
  #destroyed = false;
  #openHandler: OpenHandler | null = null;

  constructor(owner: ContentsOwner, options: ContentsOptions, opened: PageTarget | null) {
    super();
    this.setMaxListeners(0);
    this.#owner = owner;
    this.session = options.session ?? sessions.defaultSession;
    const url = (): string => this.#url;
    this.mainFrame = {
      get url() {
        return url();
      },
      parent: null,
    };
    all.set(this.id, this);
    this.ready = this.#open(options, opened);
    this.ready.catch(ignore);
  }

  async #open(options: ContentsOptions, opened: PageTarget | null): Promise<AttachedPage> {
    const { preload, width, height } = options;
    const target = opened ?? (await this.#createTarget(options));
    this.#targetId = target.id;
    const page = await attachPage(
      target,
      {
        names: pageNames,
        preload: preload === undefined ? null : { file: preload, source: readFileSync(preload, 'utf8') },
        userAgent: this.session.chosenUserAgent(),
        colorScheme,
      },
      this.#pageEvents(),
    );
    await target.run();
    await fitContents(target, width, height);
    return page;
  }

  async #createTarget({ x: left, y: top, width, height }: ContentsOptions): Promise<PageTarget> {
    const browserContextId = await this.session.contextId();
    const context = browserContextId === undefined ? {} : { browserContextId };
    return chromium().targets.create({ url: 'about:blank', newWindow: true, left, top, width, height, ...context });
  }

  #pageEvents(): PageEvents {
    return {
      onMessage: (text) => void this.#receive(text),
      onTitle: (title) => this.#setTitle(title),
      onNavigated: (frame) => this.#navigated(frame),
      onNavigatedInPage: (url) => {
        this.#url = schemes.toApp(url);
        this.emit('did-navigate-in-page', createEvent({}), this.#url, true);
      },
      onLoaded: () => {
        if (this.#url === '' || this.#destroyed) return;
        this.emit('did-finish-load');
        this.#owner.onLoaded();
      },
      onNavigationRequested: (url, isMainFrame) => this.#requested(url, isMainFrame),
      onWindowOpen: (opening) => this.#openings.push(openingDecision(this.#openHandler, opening)),
      onFrame: (frameId, there) => void (there ? this.#frames.add(frameId) : this.#frames.delete(frameId)),
      onCrash: () => this.emit('render-process-gone', createEvent({}), { reason: 'crashed', exitCode: 1 }),
    };
  }

  async #receive(text: string): Promise<void> {
    const event = createEvent({ sender: this, senderFrame: this.mainFrame, type: 'frame', ports: [] });
    const reply = await receiveMessage(text, event);
    if (reply !== null && !this.#destroyed) (await this.ready).deliver(reply);
  }

  #setTitle(title: string): void {
    if (this.#destroyed || title === this.#title) return;
    this.#title = title;
    this.#owner.onTitle(createEvent({}), title);
  }

  #navigated(frame: Protocol.Page.Frame): void {
    if (frame.unreachableUrl !== undefined) {
      this.#url = schemes.toApp(frame.unreachableUrl);
      const { code, name } = this.#failure ?? loadFailure('ERR_FAILED');
      this.emit('did-fail-load', createEvent({}), code, name, this.#url, true);
      return;
    }
    if (frame.url === 'about:blank' && this.#url === '') return;
    this.#url = schemes.toApp(frame.url + (frame.urlFragment ?? ''));
    this.emit('did-navigate', createEvent({}), this.#url);
  }

  /** Schemes that Chromium hands to the system, and `app://` that it does not know, never become a request. */
  #requested(url: string, isMainFrame: boolean): void {
    if (/^(https?|wss?|file|data|blob|about|javascript|chrome|devtools):/i.test(url)) return;
    const prevented = this.isNavigationPrevented({ kind: 'will-navigate', url, isMainFrame });
    if (!prevented && isMainFrame && schemes.toChromium(url) !== url) void this.loadURL(url).catch(ignore);
  }

  isNavigationPrevented(question: NavigationQuestion): boolean {
    return isNavigationPrevented(this, question);
  }

  hasFrame(frameId: string): boolean {
    return frameId === this.#targetId || this.#frames.has(frameId);
  }

  isMainFrame(frameId: string): boolean {
    return frameId === this.#targetId;
  }

  /** A navigation that the app itself began is asked about by nobody. `url`: Chromium's. */
  takeExpected(url: string): boolean {
    return this.#expected.delete(withoutFragment(url));
  }

  expect(url: string): void {
    this.#expected.add(withoutFragment(url));
  }

  /** The oldest opening that has not become a page yet. */
  takeOpening(): OpeningDecision | null {
    return this.#openings.shift() ?? null;
  }

  hasOpening(): boolean {
    return this.#openings.length > 0;
  }

  noteFailure(failure: LoadFailure): void {
    this.#failure = failure;
  }

  async loadURL(url: string): Promise<void> {
    const { target } = await this.ready;
    const address = schemes.toChromium(url);
    this.expect(address);
    this.#failure = null;
    const finished = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', () => reject(loadError('ERR_FAILED', url)));
    });
    finished.catch(ignore);
    const { errorText } = await target.session.send('Page.navigate', { url: address });
    if (errorText !== undefined) throw loadError(errorText, url);
    await finished;
  }

  /** Paper sizes by name, in inches, as Electron knows them. */
  async printToPDF({ pageSize = 'Letter', printBackground = false, preferCSSPageSize = false }: PdfOptions = {}) {
    const { target } = await this.ready;
    const { data } = await target.session.send('Page.printToPDF', {
      ...paperSizes[pageSize],
      ...{ printBackground, preferCSSPageSize },
    });
    return Buffer.from(data, 'base64');
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    const message = eventMessage(channel, args);
    this.ready.then((page) => page.deliver(message), ignore);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  getURL(): string {
    return this.#url;
  }

  getTitle(): string {
    return this.#title;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(options: { readonly waitForBeforeUnload?: boolean } = {}): void {
    if (options.waitForBeforeUnload === true) this.#owner.close();
    else this.#owner.destroy();
  }

  /** Its page has ended, whoever ended it. */
  end(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    all.delete(this.id);
    this.emit('destroyed');
    this.#owner.onGone();
  }

  static getAllWebContents(): WebContents[] {
    return [...all.values()];
  }

  static fromId(id: number): WebContents | undefined {
    return all.get(id);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...all.values()].find((one) => one.isMainFrame(targetId));
  }

  static ofFrame(frameId: string): WebContents | undefined {
    return [...all.values()].find((one) => one.hasFrame(frameId));
  }

  /** For all pages, now and to come; `null`: as the computer has it. */
  static preferColorScheme(scheme: 'light' | 'dark' | null): void {
    colorScheme = scheme;
    const features = scheme === null ? [] : preferring(scheme);
    for (const one of all.values()) {
      one.ready.then(({ target }) => target.session.send('Emulation.setEmulatedMedia', { features })).catch(ignore);
    }
  }
}

/** Chromium's window has a frame of its own: the page shall be as large as Electron's would be. */
async function fitContents({ id, session }: PageTarget, width: number, height: number): Promise<void> {
  const { root } = chromium().browser.connection;
  const { windowId } = await root.send('Browser.getWindowForTarget', { targetId: id });
  await root.send('Browser.setContentsSize', { windowId, width, height }).catch(ignore);
  const { cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  if (cssLayoutViewport.clientWidth === width && cssLayoutViewport.clientHeight === height) return;
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? '';

function loadError(text: string, url: string): Error {
  const { code, name } = loadFailure(text);
  return Object.assign(new Error(`${name} (${code}) loading '${url}'`), { code: name, errno: code, url });
}
