/** `app.commandLine`: switches for Chromium, which are read when the app becomes ready. */
export interface CommandLine {
  appendSwitch(name: string, value?: string): void;
  hasSwitch(name: string): boolean;
  getSwitchValue(name: string): string;
  /** For the stand-in itself. */
  readonly switches: ReadonlyMap<string, string>;
}

export function createCommandLine(): CommandLine {
  const switches = new Map<string, string>();
  return {
    switches,
    appendSwitch(name, value = '') {
      const before = switches.get(name);
      const joins = /^(en|dis)able-features$/.test(name) && before !== undefined && before !== '';
      switches.set(name, joins ? `${before},${value}` : value);
    },
    hasSwitch: (name) => switches.has(name),
    getSwitchValue: (name) => switches.get(name) ?? '',
  };
}
