import { rename, stat } from 'node:fs/promises';
import type { Clock } from '../values/clock.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import type { ProfileFolder } from './profile-folder.ts';

/** How long the first confirmation holds. */
const fiveMinutes = 5 * 60_000;

/**
 * For a record that cannot be opened any more. Asked with `null` it changes nothing and gives a token; asked again with that
 * token it sets the files aside under another name, so that a new record can begin. They are never deleted, and the key stays:
 * who mends the old files can still open them.
 */
export function createStartOver(parts: {
  readonly randomUuid: () => string;
  readonly clock: Clock;
}): (folder: ProfileFolder, confirmToken: string | null) => Promise<Result<string | null>> {
  let pending: { readonly folder: string; readonly token: string; readonly until: number } | null = null;
  return async ({ folder, databaseFile }, confirmToken) => {
    const now = parts.clock.monotonic();
    if (confirmToken === null) {
      pending = { folder, token: parts.randomUuid(), until: now + fiveMinutes };
      return ok(pending.token);
    }
    const asked = pending !== null && pending.folder === folder && pending.token === confirmToken;
    const confirmed = asked && pending !== null && now <= pending.until;
    pending = null;
    if (!confirmed) return err(notConfirmed);
    const moved = await setAside(databaseFile, parts.clock);
    return moved.ok ? ok(null) : moved;
  };
}

async function setAside(file: string, clock: Clock): Promise<Result<null>> {
  const stamp = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  try {
    for (const ending of ['', '-wal', '-shm']) {
      const exists = await stat(`${file}${ending}`).then(
        () => true,
        () => false,
      );
      if (exists) await rename(`${file}${ending}`, `${file}.set-aside-${stamp}${ending}`);
    }
    return ok(null);
  } catch {
    return err(cannotSetAside);
  }
}

const notConfirmed: Failure<'not-confirmed'> = {
  code: 'not-confirmed',
  message: 'This was not confirmed in time, so nothing was changed. Please begin again.',
};

const cannotSetAside: Failure<'cannot-set-aside'> = {
  code: 'cannot-set-aside',
  message: 'The old record could not be put aside, so nothing new was begun. The old record is unchanged.',
};
