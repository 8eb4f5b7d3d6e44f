import type { OpenFailure, StoreFailure } from './record-store.ts';
import { sqliteCode } from './sqlite.ts';

const messages = {
  'wrong-key':
    'Your record could not be unlocked: the key in your keychain does not fit it. The record is untouched. Unlock or restore your keychain, or start over with an empty record; the locked one is then set aside, not deleted.',
  'newer-version':
    'Your record was last used with a newer Chartkeeper. It is untouched. Please install that version again to open it.',
  damaged:
    'The file of your record is damaged. It was left as it is. Please restore a copy, or start over: your record can be read again from your health systems.',
  'disk-full':
    'The disk is full or cannot be written to, so nothing more can be kept. What you already have is safe. Please free some space, then try again.',
  'cannot-open':
    'The file of your record could not be opened. It is untouched. Please see that no other Chartkeeper is open and that you may write to its folder.',
  closed: 'The record is closed. What was kept is safe. Please open Chartkeeper again.',
  'not-found': 'This is not in your record any more. Nothing else has changed. Please go back to the list.',
} as const;

export function openFailure(code: OpenFailure['code']): OpenFailure {
  return { code, message: messages[code] };
}

export function storeFailure(code: StoreFailure['code']): StoreFailure {
  return { code, message: messages[code] };
}

/** What SQLite's own words mean for the person; `null` for a bug of ours. */
export function failureOf(thrown: unknown): 'disk-full' | 'damaged' | 'cannot-open' | null {
  const code = sqliteCode(thrown);
  const isOneOf = (prefixes: readonly string[]): boolean => prefixes.some((prefix) => code?.startsWith(prefix));
  if (isOneOf(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_TRUNCATE'])) return 'disk-full';
  if (isOneOf(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR'])) return 'damaged';
  const atTheDoor = [
    'SQLITE_CANTOPEN',
    'SQLITE_BUSY',
    'SQLITE_LOCKED',
    'SQLITE_PERM',
    'SQLITE_READONLY',
    'SQLITE_AUTH',
  ];
  return isOneOf(atTheDoor) ? 'cannot-open' : null;
}
