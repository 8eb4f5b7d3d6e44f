import type { ExportFailure } from './export-values.ts';

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ENOTCONN', 'ESTALE'];

const safe = 'Your record in Chartkeeper is unchanged, and no half file was left behind.';

const failures = {
  'disk-full': `There is not enough room for the files. ${safe} Make room, or choose another place, and try again.`,
  'no-rights': `Chartkeeper may not write in that folder. ${safe} Choose another folder, such as your documents.`,
  gone: `The folder is not there any more: was a drive removed? ${safe} Choose another place, and try again.`,
  'cannot-write': `The files could not be written. ${safe} Try another folder or drive.`,
  cancelled: `The export was cancelled. ${safe}`,
} as const;

export const exportFailure = (code: ExportFailure['code']): ExportFailure => ({ code, message: failures[code] });

/** What the operating system said, in words; `null` for what it did not say, which is a bug of ours. */
export function writeFailure(thrown: unknown): ExportFailure | null {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code) || code.startsWith('ERR_')) return null;
  if (full.includes(code)) return exportFailure('disk-full');
  if (forbidden.includes(code)) return exportFailure('no-rights');
  return exportFailure(gone.includes(code) ? 'gone' : 'cannot-write');
}
