/** What Electron's own command line says: `electron [switches] <app> [what the app is told]`. */
export interface LaunchArguments {
  /** File or folder of the app. */
  readonly app: string | null;
  /** Files that are required before the app. */
  readonly preloads: readonly string[];
  readonly switches: ReadonlyMap<string, string>;
}

export function parseLaunchArguments(args: readonly string[]): LaunchArguments {
  const switches = new Map<string, string>();
  const preloads: string[] = [];
  let app: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '-r' || argument === '--require') {
      preloads.push(args[++at] ?? '');
    } else if (argument.startsWith('--')) {
      const [name = '', ...value] = argument.slice(2).split('=');
      switches.set(name, value.join('='));
    } else {
      app ??= argument;
    }
  }
  return { app, preloads, switches };
}
