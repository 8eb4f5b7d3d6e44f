import type { Result } from '../../values/result.ts';
import type { ExportFailure } from './export-values.ts';

/** Where exported files go. A port, so that tests can let a disk be full. */
export interface FolderPort {
  /** Begins a file, which is not there by its name until it is closed. A name that is taken gets a number. */
  createFile(name: string): Promise<Result<FileWriter, ExportFailure>>;
}

export interface FileWriter {
  /** The name that it will bear. */
  readonly name: string;
  write(chunk: Uint8Array): Promise<Result<null, ExportFailure>>;
  /** Puts the whole file in its place. */
  close(): Promise<Result<null, ExportFailure>>;
  /** Removes what there is of it, also after it was closed. Never fails: what cannot be removed stays. */
  discard(): Promise<void>;
}
