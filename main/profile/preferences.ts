import path from 'node:path';
import { z } from 'zod';
import { personIdPattern } from '../values/person.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const address = z.string().max(2048).nullable().default(null);

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Addresses of 1upHealth; `null`: the default. */
  endpoints: z.object({ apiUrl: address, authUrl: address, searchUrl: address }).prefault({}),
  /** Which profile to open at the start. */
  lastProfile: z.enum(['none', 'practice', 'own']).default('none'),
  /** Whose record was open last. */
  lastPerson: z.string().regex(personIdPattern).nullable().default(null),
  practiceStopped: z.boolean().default(false),
});

/** What the person chose about the app itself. No health data, no secret: it lies on disk in the clear. */
export type Preferences = Readonly<z.output<typeof preferencesSchema>>;

export interface PreferenceStore {
  readonly get: () => Preferences;
  readonly change: (change: Partial<Preferences>) => Promise<Preferences>;
}

/** A file that cannot be read counts as one that was never written: the app must start. */
export async function openPreferences(userDataFolder: string): Promise<PreferenceStore> {
  const file = path.join(userDataFolder, 'preferences.json');
  let current: Preferences = (await readJsonFile(file, preferencesSchema)) ?? preferencesSchema.parse({});
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => current,
    async change(change) {
      current = { ...current, ...change };
      const written = current;
      writing = writing.catch(() => undefined).then(() => writeJsonFile(file, written));
      await writing;
      return written;
    },
  };
}
