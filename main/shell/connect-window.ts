// The window in which a person signs in at their health system. Its pages are strangers: no preload, a session that
// lives as long as the attempt, no permission, and the address it is at always in its title.
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import type { ConnectOutcome, ConnectRequest } from '../values/connect-outcome.ts';
import type { Clock } from '../values/clock.ts';
import { connectFailure, readOutcome } from './connect-words.ts';
import { denyPermissions } from './harden-session.ts';
import { isRedirect, reachesRedirect } from './redirect-match.ts';
import type { ShellWords } from './shell-words.ts';
import { connectWindowOptions } from './window-options.ts';

const tenMinutes = 10 * 60_000;

/** One attempt: opens the window, waits for the redirect or for any other end, and clears everything behind it. */
export async function openConnectWindow(
  asked: ConnectRequest,
  parts: { readonly clock: Clock; readonly randomUuid: () => string; readonly words: Pick<ShellWords, 'connecting'> },
): Promise<ConnectOutcome> {
  const request = { ...asked, title: parts.words.connecting(asked.systemName) };
  // No `persist:` in the name: the partition is in memory, and nobody can come back to it.
  const partition = session.fromPartition(`connect-${parts.randomUuid()}`, { cache: false });
  const window = new BrowserWindow(connectWindowOptions({ session: partition, title: windowTitle(null, request) }));
  const over = new AbortController();
  try {
    return await new Promise<ConnectOutcome>((resolve) => {
      const end = (outcome: ConnectOutcome): void => resolve(outcome);
      interceptRedirect(partition, window.webContents, request, end);
      watchContents(window, request, end);
      window.on('closed', () => end(connectFailure('cancelled', request.systemName)));
      request.signal.addEventListener('abort', () => end(connectFailure('cancelled', request.systemName)));
      void parts.clock.wait(tenMinutes, over.signal).then(() => end(connectFailure('late', request.systemName)));
      // Rejects when the window is closed or redirected early: `did-fail-load` tells those that matter.
      window.loadURL(request.url.href).catch(() => undefined);
    });
  } finally {
    over.abort();
    await clearAttempt(partition, window);
  }
}

interface Titled extends ConnectRequest {
  readonly title: string;
}

const windowTitle = (origin: string | null, { title }: Titled): string =>
  origin === null ? title : `${origin} · ${title}`;

/** Stops the request before it leaves, whichever way it was caused; only the main frame of the attempt's own window ends it. */
function interceptRedirect(
  partition: Session,
  contents: WebContents,
  request: Titled,
  end: (outcome: ConnectOutcome) => void,
): void {
  denyPermissions(partition);
  partition.setUserAgent(browserUserAgent(partition.getUserAgent()));
  partition.webRequest.onBeforeRequest((details, answer) => {
    const { url, resourceType, webContentsId } = details;
    if (reachesRedirect(request.redirectUri, url)) {
      answer({ cancel: true });
      const ours = resourceType === 'mainFrame' && webContentsId === contents.id;
      if (ours && isRedirect(request.redirectUri, url)) end(readOutcome(url, request.systemName));
      return;
    }
    answer({ cancel: !isAllowedAddress(url, request) });
  });
  // The address that the journey began with may carry the token: no page is told it.
  partition.webRequest.onBeforeSendHeaders((details, answer) => {
    const headers = Object.entries(details.requestHeaders).filter(
      ([name, value]) => name.toLowerCase() !== 'referer' || originOf(value) !== request.url.origin,
    );
    answer({ requestHeaders: Object.fromEntries(headers) });
  });
}

function watchContents(window: BrowserWindow, request: Titled, end: (outcome: ConnectOutcome) => void): void {
  const { webContents } = window;
  const leave = (event: { preventDefault(): void }, url: string): void => {
    if (!reachesRedirect(request.redirectUri, url)) return;
    event.preventDefault();
    if (isRedirect(request.redirectUri, url)) end(readOutcome(url, request.systemName));
  };
  webContents.on('will-redirect', (event, url, _inPlace, isMainFrame) => {
    if (isMainFrame) leave(event, url);
  });
  webContents.on('will-navigate', (event, url) => leave(event, url));
  webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    // -3 is ERR_ABORTED: we or the page stopped it; -20 is ERR_BLOCKED_BY_CLIENT: our own interception.
    if (isMainFrame && code !== -3 && code !== -20) end(connectFailure('unreachable', request.systemName));
  });
  webContents.on('render-process-gone', () => end(connectFailure('unreachable', request.systemName)));
  confinePage(window, request, request.onOrigin);
}

/** For the window of the attempt and for each pop-up that a log-in opens: the same session, and the address in the title. */
function confinePage(window: BrowserWindow, request: Titled, onOrigin: (origin: string) => void): void {
  const { webContents } = window;
  window.on('page-title-updated', (event) => event.preventDefault());
  webContents.on('did-navigate', (_event, url) => {
    const origin = originOf(url);
    if (origin === null || window.isDestroyed()) return;
    window.setTitle(windowTitle(origin, request));
    onOrigin(origin);
  });
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  // Files, our own pages and other programs are no part of a sign-in; what is not prevented here ends at its return.
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (!isAllowedAddress(url, request) && url !== 'about:blank') event.preventDefault();
  };
  webContents.on('will-frame-navigate', (event) => stay(event, event.url));
  webContents.on('will-redirect', (event, url) => stay(event, url));
  webContents.setWindowOpenHandler(({ url }) =>
    url === 'about:blank' || isAllowedAddress(url, request)
      ? {
          action: 'allow',
          overrideBrowserWindowOptions: connectWindowOptions({
            session: webContents.session,
            title: windowTitle(null, request),
          }),
        }
      : { action: 'deny' },
  );
  webContents.on('did-create-window', (popup) => {
    confinePage(popup, request, () => undefined);
    // A pop-up never ends the attempt: `reachesRedirect` has stopped its request already.
    window.on('closed', () => {
      if (!popup.isDestroyed()) popup.destroy();
    });
  });
}

/** https everywhere; plain http only on this computer, and only when the service itself is here (practice). */
function isAllowedAddress(address: string, request: Titled): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (['https:', 'wss:', 'data:', 'blob:'].includes(url.protocol)) return true;
  return url.protocol === 'http:' && isLoopback(url) && isLoopback(request.url);
}

const isLoopback = (url: URL): boolean => /^(127(\.\d+){3}|localhost|\[::1\])$/.test(url.hostname);

function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url === null || url.origin === 'null' ? null : url.origin;
}

/** Some health systems turn away browsers that they have not heard of. */
const browserUserAgent = (agent: string): string => agent.replace(/ (Chartkeeper|Electron)\/\S+/gi, '');

async function clearAttempt(partition: Session, window: BrowserWindow): Promise<void> {
  if (!window.isDestroyed()) window.destroy();
  await Promise.all([partition.clearStorageData(), partition.clearCache(), partition.clearAuthCache()]);
  await partition.closeAllConnections();
}
