import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { practiceStateSchema, type PracticeState } from './practice-state.ts';

export interface StateFile {
  readonly state: PracticeState;
  /** Before an answer tells of a change: what the caller was told is then on disk. */
  save(): void;
}

/** Reads what the last run left. A file that cannot be read is put aside and a new state begins. */
export function openStateFile(file: string | null, fresh: () => PracticeState): StateFile {
  const state = (file === null ? null : readState(file)) ?? fresh();
  return { state, save: () => (file === null ? undefined : writeState(file, state)) };
}

function readState(file: string): PracticeState | null {
  try {
    return practiceStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    putAside(file);
    return null;
  }
}

function putAside(file: string): void {
  try {
    renameSync(file, `${file}.unreadable`);
  } catch {
    // There was none.
  }
}

function writeState(file: string, state: PracticeState): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const whole = `${file}.new`;
  writeFileSync(whole, JSON.stringify(state), { mode: 0o600, flush: true });
  renameSync(whole, file);
}
