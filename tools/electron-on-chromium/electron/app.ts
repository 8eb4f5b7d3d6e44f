import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { startBrowser } from '../chromium/browser.ts';
import { watchTargets } from '../chromium/targets.ts';
import { interceptRequests } from '../network/interception.ts';
import { BrowserWindow, onAllClosed } from './browser-window.ts';
import { createCommandLine } from './command-line.ts';
import { createEvent } from './event.ts';
import { takePopup } from './pop-ups.ts';
import { closeChromium, setRunning } from './runtime.ts';
import { session } from './session.ts';
import { systemLanguages, systemLocale } from './system-languages.ts';
import { claimLock } from './single-instance.ts';
import { WebContents } from './web-contents.ts';

/** What the app's package.json says of it. */
interface AppInfo {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = createCommandLine();
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #info: AppInfo = { name: 'Electron', version: '0.0.0', folder: process.cwd() };
  #isReady = false;
  #hasLock = false;
  #state: 'running' | 'quitting' | 'exiting' = 'running';

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  getName(): string {
    return this.#info.name;
  }

  getVersion(): string {
    return this.#info.version;
  }

  getAppPath(): string {
    return this.#info.folder;
  }

  getPath(name: string): string {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
    if (name === 'home') return homedir();
    if (name === 'temp') return tmpdir();
    if (name === 'downloads') return path.join(homedir(), 'Downloads');
    if (name === 'appData') return appData;
    if (name === 'userData') return path.join(appData, this.getName());
    throw new Error(`app.getPath('${name}') is not in the stand-in`);
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages(process.env);
  }

  getSystemLocale(): string {
    return systemLocale(process.env);
  }

  setPath(name: string, folder: string): void {
    this.#paths.set(name, folder);
  }

  /** Every page is sandboxed in any case. */
  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    this.#hasLock ||= claimLock(this.getPath('userData'), (argv, cwd) =>
      this.emit('second-instance', createEvent({}), argv, cwd, null),
    );
    return this.#hasLock;
  }

  /** Asks the app, closes its windows, and ends. */
  quit(): void {
    if (this.#state !== 'running') return;
    const event = createEvent({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#state = 'quitting';
    const windows = BrowserWindow.getAllWindows();
    if (windows.length === 0) setImmediate(() => this.#finish());
    for (const window of windows) {
      window.close();
      if (!window.isDestroyed()) continue;
    }
  }

  #finish(): void {
    const event = createEvent({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#state = 'running';
    else this.exit(0);
  }

  exit(code = 0): void {
    if (this.#state === 'exiting') return;
    this.#state = 'exiting';
    this.emit('quit', createEvent({}), code);
    void closeChromium().finally(() => process.exit(code));
  }

  /** For the start of the stand-in. */
  describe(info: AppInfo): void {
    this.#info = info;
  }

  /** Starts Chromium; then the app is ready. Answers with the connection that Playwright may share. */
  async start() {
    const browser = await startBrowser({
      userDataFolder: this.getPath('userData'),
      switches: this.commandLine.switches,
    });
    const { connection, version } = browser;
    const versions = Object.freeze({ ...process.versions, chrome: version });
    Object.defineProperty(process, 'versions', { value: versions, enumerable: true, configurable: true });
    const targets = await watchTargets(connection, {
      onPopup: (target, openerId) => void takePopup(target, openerId),
      onGone: (targetId) => WebContents.fromDevToolsTargetId(targetId)?.end(),
    });
    setRunning({ browser, targets });
    connection.onClose(() => this.exit(this.#state === 'running' ? 1 : 0));
    await Promise.all([interceptRequests(connection.root), session.defaultSession.contextId()]);
    onAllClosed(() => {
      if (BrowserWindow.getAllWindows().length > 0) return;
      if (this.#state === 'quitting') this.#finish();
      else if (!this.emit('window-all-closed')) this.quit();
    });
    return connection;
  }

  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', createEvent({}), {});
  }
}

export const app = new App();
app.setMaxListeners(0);
