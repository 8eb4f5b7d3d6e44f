import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron';

/** What every window of the app has, whoever made the page in it. */
const confined = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
} satisfies WebPreferences;

export function mainWindowOptions(parts: {
  readonly preloadFile: string;
  readonly dark: boolean;
  readonly devTools: boolean;
}): BrowserWindowConstructorOptions {
  return {
    title: 'Chartkeeper',
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 480,
    useContentSize: true,
    show: false,
    backgroundColor: parts.dark ? '#101514' : '#fbfcfb',
    webPreferences: { ...confined, preload: parts.preloadFile, devTools: parts.devTools },
  };
}

/** For pages of a health system: no preload, nothing of the app, a session of its own. */
export function connectWindowOptions(parts: {
  readonly session: Session;
  readonly title: string;
}): BrowserWindowConstructorOptions {
  return {
    title: parts.title,
    width: 760,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    useContentSize: true,
    show: true,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: { ...confined, session: parts.session, devTools: false, disableDialogs: true },
  };
}
