// Makes each part of Chartkeeper, hands it what it needs, and starts. Nothing else wires.
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, ipcMain, nativeTheme, powerMonitor, protocol, session } from 'electron';
import { eventChannel } from '../preload/channels.ts';
import type { EventName, EventPayloads } from '../preload/api.ts';
import { createHandlers } from './calls/handlers.ts';
import { createKeychainWatch } from './calls/keychain-watch.ts';
import { refusedWhileLocked } from './calls/lock-calls.ts';
import { statusView } from './calls/status-view.ts';
import { syncView } from './calls/sync-view.ts';
import { createLog } from './log/create-log.ts';
import { refuseTlsOverride } from './oneup/tls.ts';
import { createAppLock } from './profile/app-lock.ts';
import { createConnector } from './profile/connect-system.ts';
import { chooseEndpoints } from './profile/choose-endpoints.ts';
import { openPeople } from './profile/people.ts';
import { openPreferences, type PreferenceStore } from './profile/preferences.ts';
import { createNewItemsNotice } from './profile/new-items.ts';
import { createProfiles } from './profile/profiles.ts';
import { createPlaceMemory } from './profile/remember-place.ts';
import { createKeytarSecretStore } from './secrets/keytar-secret-store.ts';
import { createLockCode } from './secrets/lock-code.ts';
import { appScheme, serveApp } from './shell/app-protocol.ts';
import { chooseFiles } from './shell/choose-files.ts';
import { chooseFolder, showInFolder } from './shell/choose-folder.ts';
import { openConnectWindow } from './shell/connect-window.ts';
import { confineToApp } from './shell/harden-session.ts';
import { registerCalls } from './shell/ipc-router.ts';
import { claimSingleInstance, closeBeforeQuit } from './shell/lifecycle.ts';
import { createMainWindow } from './shell/main-window.ts';
import { installMenu } from './shell/menu.ts';
import { notify } from './shell/notify.ts';
import { openLink } from './shell/open-link.ts';
import { saveFile } from './shell/save-file.ts';
import { savePdf } from './shell/save-pdf.ts';
import { shellWords, type ShellWords } from './shell/shell-words.ts';
import type { AppCommand } from './values/app-command.ts';
import { spokenFor } from './values/language.ts';
import { systemClock } from './values/system-clock.ts';

const built = import.meta.dirname;
const { env } = process;

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
if (env['CHARTKEEPER_USER_DATA']) app.setPath('userData', path.resolve(env['CHARTKEEPER_USER_DATA']));
refuseTlsOverride(env);

const toldWhileLocked: ReadonlySet<EventName> = new Set(['status.changed', 'settings.changed']);
const clock = systemClock;
const userDataFolder = app.getPath('userData');
const log = createLog({ folder: path.join(userDataFolder, 'logs'), clock });
process.on('uncaughtException', (error) => {
  log.bug('app', error);
  void log.flush().then(() => app.exit(1));
});
process.on('unhandledRejection', (error) => log.bug('app', error));

const computer = () => ({ languages: app.getPreferredSystemLanguages(), locale: app.getSystemLocale() });

const openingPreferences = openPreferences(userDataFolder);
const words = (preferences: PreferenceStore): ShellWords =>
  shellWords[spokenFor(preferences.get().language, computer()).language];

const mainWindow = createMainWindow({
  preloadFile: path.join(built, '../preload/preload.cjs'),
  devTools: !app.isPackaged,
  onLink: (url) =>
    void openingPreferences.then((preferences) =>
      openLink(mainWindow.browserWindow(), url, words(preferences).openLink),
    ),
});

if (claimSingleInstance(app, () => mainWindow.show())) {
  // A rejection here is a bug: the handler above writes it down.
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const preferences = await openingPreferences;
  const keychain = (profileId: string) =>
    createKeytarSecretStore({ profileId, loadKeytar: () => import('keytar'), clock });
  const lock = createAppLock({
    ...{ preferences, clock },
    code: createLockCode({ secrets: keychain('app'), randomBytes }),
    onChange() {
      // A sign-in window is one more window that is left open.
      if (lock.state() === 'locked') connector.cancel();
      tellStatus();
    },
  });
  const tell = <Name extends EventName>(name: Name, payload: EventPayloads[Name]): void => {
    if (lock.state() !== 'locked' || toldWhileLocked.has(name)) mainWindow.send(eventChannel(name), payload);
  };
  const people = await openPeople({ userDataFolder, clock, randomUuid: randomUUID });
  const chosen = chooseEndpoints(env, preferences);
  if (!chosen.ok) {
    process.stderr.write(`${chosen.error.message}\n`);
    app.exit(1);
    return;
  }
  const endpoints = chosen.value;
  const keychainWatch = createKeychainWatch(keychain('look'), () => tellStatus());
  const world = {
    ...{ userDataFolder, preferences, people, clock, log, keychain },
    fetch: globalThis.fetch,
    randomBytes,
    randomUuid: randomUUID,
    storeWorkerFile: path.join(built, 'store-worker.js'),
    documentWorkerFile: path.join(built, 'document-worker.js'),
    practiceWorkerFile: path.join(built, 'practice-worker.js'),
    endpoints: endpoints.current,
  };
  const places = createPlaceMemory(preferences, clock);
  const tellOfNewItems = createNewItemsNotice({
    ...{ preferences, isAway: mainWindow.isAway },
    show: () => notify({ ...words(preferences).notice, onClick: () => command('new-items') }),
  });
  const tellStatus = () =>
    tell('status.changed', statusView({ profiles, keychainWatch, lock, world, appVersion: app.getVersion() }));
  const profiles = createProfiles(world, {
    onState() {
      tellStatus();
      tell('record.changed', null);
    },
    onWords: () => tell('record.changed', null),
    onProgress(progress) {
      // In this order: at the end of a reading the page looks at the record once more, before it says that all is there.
      tell('record.changed', null);
      tell('sync.changed', syncView(progress));
      tellOfNewItems(progress);
    },
  });
  const connector = createConnector({
    openWindow: (request) => openConnectWindow(request, { clock, randomUuid: randomUUID, words: words(preferences) }),
    ...{ clock, randomUuid: randomUUID },
    onAttempt: (attempt) => tell('connect.changed', attempt),
  });

  mainWindow.remember(places);
  const command = (name: AppCommand) => {
    if (name === 'lock') lock.lock();
    mainWindow.show();
    tell('app.command', name);
  };

  const applySettings = () => {
    nativeTheme.themeSource = preferences.get().theme;
    installMenu({
      ...{ mac: process.platform === 'darwin', developer: !app.isPackaged },
      ...{ words: words(preferences).menu, onCommand: command },
    });
  };
  applySettings();
  confineToApp(session.defaultSession);
  protocol.handle(appScheme, serveApp(path.join(built, '../renderer')));
  registerCalls({
    ipcMain,
    trustedContentsId: mainWindow.contentsId,
    refusal: (call) => refusedWhileLocked({ lock }, call),
    onBug: (_call, error) => log.bug('calls', error),
    handlers: createHandlers({
      ...{ profiles, connector, world, lock, keychainWatch },
      appVersion: app.getVersion(),
      files: {
        save: (name, bytes) => saveFile(mainWindow.browserWindow(), name, bytes),
        savePdf: (name, paper) => savePdf(mainWindow.browserWindow(), name, paper),
        chooseFolder: () => chooseFolder(mainWindow.browserWindow()),
        chooseFiles: () => chooseFiles(mainWindow.browserWindow()),
        show: showInFolder,
      },
      onExport: (progress) => tell('export.changed', progress),
      onImport: (progress) => tell('import.changed', progress),
      openLink: (url) => openLink(mainWindow.browserWindow(), url, words(preferences).openLink),
      onSettings(settings) {
        applySettings();
        tell('settings.changed', settings);
      },
      onRecord: () => tell('record.changed', null),
      endpointsFixed: endpoints.fixed,
      computer,
    }),
  });
  // Whoever comes back to the computer, or takes it, finds the app closed.
  powerMonitor.on('suspend', lock.lock);
  powerMonitor.on('lock-screen', lock.lock);
  closeBeforeQuit(
    app,
    async () => {
      connector.cancel();
      await Promise.all([profiles.shutDown(), places.flush()]);
      await log.flush();
    },
    (ms) => clock.wait(ms),
  );
  app.on('window-all-closed', () => app.quit());
  app.on('activate', () => mainWindow.show());
  mainWindow.show();
  await profiles.start();
}
