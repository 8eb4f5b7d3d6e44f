/** Every folder of the main process and which others it may import. Electron is for `shell` alone. */
export const mayImport = {
  values: [],
  log: ['values'],
  secrets: ['values'],
  record: ['values'],
  practice: ['values'],
  store: ['values', 'record'],
  sync: ['values', 'record', 'store'],
  oneup: ['values', 'sync'],
  exchange: ['values', 'sync'],
  'slow-documents': ['values', 'store'],
  profile: ['values', 'log', 'secrets', 'record', 'store', 'sync', 'oneup', 'exchange', 'slow-documents', 'practice'],
  calls: [
    'values',
    'log',
    'secrets',
    'record',
    'store',
    'sync',
    'oneup',
    'exchange',
    'slow-documents',
    'documents',
    'practice',
    'profile',
  ],
  shell: ['values'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const folders = Object.keys(mayImport) as (keyof typeof mayImport)[];

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly allowed: boolean;
}

export const pairs: readonly Pair[] = folders.flatMap((from) =>
  folders
    .filter((to) => to !== from)
    .map((to) => ({ from, to, allowed: (mayImport[from] as readonly string[]).includes(to) })),
);
