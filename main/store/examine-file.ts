import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { pageFits, pageSize, readHeader } from './cipher-page.ts';
import { applicationId } from './migrations/migrations.ts';

export type FileState = 'absent' | 'empty' | 'fits' | 'wrong-key' | 'damaged' | 'newer-version' | 'cannot-open';

/** How many pages are looked at: one that fits proves the key, so that a damaged first page is not taken for a wrong key. */
const pagesTried = 64;

/** Only reads. `latest` is the newest schema version that this Chartkeeper knows. */
export function examineFile(file: string, key: Buffer, latest: number): FileState {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? absentState(file) : 'cannot-open';
  }
  try {
    const { size } = fstatSync(descriptor);
    if (size === 0) return absentState(file) === 'absent' ? 'empty' : 'damaged';
    return examinePages(descriptor, size, key, latest);
  } catch {
    return 'cannot-open';
  } finally {
    closeSync(descriptor);
  }
}

/** A log without its database is somebody's data: never begin a new file beside it. */
function absentState(file: string): 'absent' | 'damaged' {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 ? 'damaged' : 'absent';
}

function examinePages(descriptor: number, size: number, key: Buffer, latest: number): FileState {
  const count = Math.floor(size / pageSize);
  if (count === 0) return 'damaged';
  const pages = Buffer.alloc(Math.min(count, pagesTried) * pageSize);
  readSync(descriptor, pages, 0, pages.length, 0);
  const salt = pages.subarray(0, 16);
  const pageAt = (number: number): Buffer => pages.subarray((number - 1) * pageSize, number * pageSize);
  const numbers = Array.from({ length: pages.length / pageSize }, (_, index) => index + 1);
  if (!numbers.some((number) => pageFits(pageAt(number), number, key, salt))) return 'wrong-key';
  // A crash may have torn the first page; the log then holds it whole, and SQLite mends it on opening.
  if (!pageFits(pageAt(1), 1, key, salt)) return 'fits';
  const header = readHeader(pageAt(1), key);
  if (header.applicationId !== 0 && header.applicationId !== applicationId) return 'cannot-open';
  return header.userVersion > latest ? 'newer-version' : 'fits';
}
