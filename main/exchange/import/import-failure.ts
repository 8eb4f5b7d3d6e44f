import type { Failure } from '../../values/result.ts';

export type ImportFailure = Failure<
  'cancelled' | 'not-fhir' | 'wrong-encoding' | 'cut-off' | 'locked-archive' | 'too-large' | 'no-room' | 'cannot-read'
>;

const safe = 'Nothing was added to your record.';

const messages: Readonly<Record<ImportFailure['code'], string>> = {
  cancelled: `You stopped it. ${safe}`,
  'not-fhir': `No health record was found in there. ${safe} Chartkeeper reads FHIR written as JSON: single files, NDJSON, or several of them in a zip.`,
  'wrong-encoding': `The text of this file is not in UTF-8, as FHIR asks for. ${safe} Please download it again, or save it as UTF-8.`,
  'cut-off': `This archive is damaged, or its end is missing. ${safe} Please download it again.`,
  'locked-archive': `This archive is locked with a password. ${safe} Please unpack it first, then bring in what was in it.`,
  'too-large': `This archive unpacks to far more than a health record holds, so it was not read. ${safe}`,
  'no-room': `There is not enough room on this computer to read the file. ${safe} Please make room and try again.`,
  'cannot-read': `The file could not be read. ${safe} Is it still there? If it lies on another drive, copy it to this computer first.`,
};

export const importFailure = (code: ImportFailure['code']): ImportFailure => ({ code, message: messages[code] });

/** Carries a failure out of the streams in between, to whoever answers it as a value. */
export class ImportStopped extends Error {
  readonly failure: ImportFailure;
  constructor(code: ImportFailure['code']) {
    super(messages[code]);
    this.failure = importFailure(code);
  }
}

/** What the system or a decoder said of a file; what is none of that is a bug of ours, and thrown on. */
export function stoppedBy(thrown: unknown): ImportStopped {
  if (thrown instanceof ImportStopped) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ImportStopped('no-room');
  if (code.startsWith('Z_')) return new ImportStopped('cut-off');
  if (/^E[A-Z]+$/.test(code)) return new ImportStopped('cannot-read');
  throw thrown;
}
