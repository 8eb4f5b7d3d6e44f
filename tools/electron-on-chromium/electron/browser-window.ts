import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { PageTarget } from '../chromium/targets.ts';
import { createEvent, type ElectronEvent } from './event.ts';
import { chromium, ignore } from './runtime.ts';
import { screen } from './screen.ts';
import { Session } from './session.ts';
import { WebContents } from './web-contents.ts';
import { placeWindow, startBounds, type Bounds } from './window-bounds.ts';

const windows = new Map<number, BrowserWindow>();
let allClosed: () => void = () => undefined;

export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  #title: string;
  #visible: boolean;
  #minimized = false;
  #maximized = false;
  #focused = false;
  #bounds: Bounds;
  #destroyed = false;
  #closing = false;
  #readyToShow = false;

  /** The last two for a page that another page opened: it stays in its opener's session. */
  constructor(
    options: BrowserWindowConstructorOptions = {},
    opened: PageTarget | null = null,
    openerSession?: Session,
  ) {
    super();
    this.setMaxListeners(0);
    const { webPreferences = {}, title = '', show = true } = options;
    refuseUnconfined(webPreferences);
    this.#title = title;
    this.#visible = show;
    this.#bounds = startBounds(options);
    const { x, y, width, height } = this.#bounds;
    const owner = {
      onTitle: (event: object, text: string) => this.#pageTitle(event, text),
      onLoaded: () => this.#loaded(),
      onGone: () => this.#gone(),
      close: () => this.close(),
      destroy: () => this.destroy(),
    };
    const session = openerSession ?? (webPreferences.session instanceof Session ? webPreferences.session : undefined);
    this.webContents = new WebContents(
      owner,
      { session, preload: webPreferences.preload, x, y, width, height },
      opened,
    );
    this.id = this.webContents.id;
    windows.set(this.id, this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  #pageTitle(event: object, title: string): void {
    this.emit('page-title-updated', event, title, true);
    if (!('defaultPrevented' in event) || event.defaultPrevented !== true) this.#title = title;
  }

  #loaded(): void {
    if (this.#readyToShow) return;
    this.#readyToShow = true;
    this.emit('ready-to-show');
  }

  /** Asks the app, then the page. */
  close(): void {
    if (this.#destroyed || this.#closing) return;
    const event: ElectronEvent = createEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return;
    this.#closing = true;
    void this.#closePage().finally(() => {
      this.#closing = false;
      this.destroy();
    });
  }

  /** Chromium refuses while a navigation changes the page ("Not attached to an active page"): then the target is closed. */
  async #closePage(): Promise<void> {
    const { target } = await this.webContents.ready;
    const gone = new Promise((resolve) => this.once('closed', resolve));
    const late = new Promise((resolve) => setTimeout(resolve, 500).unref());
    await target.session.send('Page.close').then(() => Promise.race([gone, late]), ignore);
  }

  destroy(): void {
    if (this.#destroyed) return;
    const { connection } = chromium().browser;
    this.webContents.ready
      .then(({ target }) => connection.root.send('Target.closeTarget', { targetId: target.id }))
      .catch(ignore);
    this.webContents.end();
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this.id);
    this.emit('closed');
    if (windows.size === 0) setImmediate(allClosed);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  show(): void {
    this.#visible = true;
    this.focus();
    this.emit('show');
  }

  focus(): void {
    this.webContents.ready.then(({ target }) => target.session.send('Page.bringToFront')).catch(ignore);
    this.#focused = true;
    this.emit('focus');
  }

  blur(): void {
    this.#focused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.#focused && !this.#minimized && !this.#destroyed;
  }

  minimize(): void {
    this.#minimized = true;
    this.#focused = false;
    this.#place({ windowState: 'minimized' });
    this.emit('minimize');
  }

  restore(): void {
    this.#minimized = false;
    this.#place({ windowState: this.#maximized ? 'maximized' : 'normal' });
    this.emit('restore');
  }

  maximize(): void {
    this.#visible = true;
    this.#maximized = true;
    this.#place({ windowState: 'maximized' });
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#maximized = false;
    this.#place({ windowState: 'normal' });
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  getBounds(): Bounds {
    return { ...(this.#maximized ? screen.getPrimaryDisplay().workArea : this.#bounds) };
  }

  getNormalBounds(): Bounds {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.#place(this.#bounds);
    if (bounds.x !== undefined || bounds.y !== undefined) this.emit('move');
    if (bounds.width !== undefined || bounds.height !== undefined) this.emit('resize');
  }

  #place(bounds: Parameters<typeof placeWindow>[1]): void {
    this.webContents.ready.then(({ target }) => placeWindow(target, bounds)).catch(ignore);
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return [...windows.values()].find((one) => one.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }
}

/** Tells when the last window has closed. */
export function onAllClosed(listener: () => void): void {
  allClosed = listener;
}

/** The stand-in has one kind of page: isolated and sandboxed. */
function refuseUnconfined({ contextIsolation, nodeIntegration, sandbox, webviewTag }: Electron.WebPreferences): void {
  if (contextIsolation === false || nodeIntegration === true || sandbox === false || webviewTag === true) {
    throw new Error('A page that is not isolated and sandboxed is not in the stand-in');
  }
}
