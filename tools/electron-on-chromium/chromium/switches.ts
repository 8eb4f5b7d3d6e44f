/** What the app and Playwright asked for by `app.commandLine`, and what a browser that is a program's window needs. */
export function chromiumArguments(parts: {
  readonly userDataFolder: string;
  readonly asked: ReadonlyMap<string, string>;
  readonly language: string;
  /** Where there is none, Chromium would look for one twice, and keep a process for what is none of its work. */
  readonly graphicsCard: boolean;
}): string[] {
  const asked = [...parts.asked].filter(([name]) => !ours.has(name));
  const disabled = [...features, ...(parts.asked.get('disable-features')?.split(',') ?? [])];
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${parts.userDataFolder}`,
    // The first window is the app's own.
    '--no-startup-window',
    ...['--no-first-run', '--no-default-browser-check', '--password-store=basic', '--use-mock-keychain'],
    ...[
      '--disable-background-networking',
      '--disable-component-update',
      '--component-updater=url-source=http://127.0.0.1:9/',
      '--disable-default-apps',
      '--disable-sync',
    ],
    ...['--disable-breakpad', '--disable-dev-shm-usage', '--disable-search-engine-choice-screen', '--no-pings'],
    ...['--disable-popup-blocking', '--disable-extensions', '--disable-infobars'],
    ...['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'],
    ...['--disable-background-timer-throttling', '--ozone-platform-hint=auto'],
    ...(parts.graphicsCard ? [] : ['--disable-gpu', '--in-process-gpu']),
    `--lang=${parts.language}`,
    `--disable-features=${[...new Set(disabled)].filter((name) => name !== '').join(',')}`,
    ...asked.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  ];
}

/** What a browser has and Electron has not; most of it would talk to the browser's maker. */
const features = [
  ...['Translate', 'HttpsUpgrades', 'OptimizationHints', 'MediaRouter', 'AutofillServerCommunication'],
  ...['CertificateTransparencyComponentUpdater', 'NetworkTimeServiceQuerying', 'InterestFeedContentSuggestions'],
  // Pages of its own for the list beneath the address, and one held ready for the next address: a third of all work at a start.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

/** Answered by the stand-in itself. */
const ours = new Set(['inspect', 'inspect-brk', 'remote-debugging-port', 'user-data-dir', 'disable-features', 'lang']);
