import path from 'node:path';
import { z } from 'zod';
import { screenPattern } from '../values/screen-name.ts';
import { languageChoices } from '../values/language.ts';
import { personIdPattern } from '../values/person.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const address = z.string().max(2048).nullable().default(null);

const pixels = z.number().int().min(-100_000).max(100_000);

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  language: z.enum(languageChoices).default('system'),
  /** Addresses of 1upHealth; `null`: the default. */
  endpoints: z.object({ apiUrl: address, authUrl: address, searchUrl: address }).prefault({}),
  /** Which profile to open at the start. */
  lastProfile: z.enum(['none', 'practice', 'own']).default('none'),
  /** Whose record was open last. */
  lastPerson: z.string().regex(personIdPattern).nullable().default(null),
  practiceStopped: z.boolean().default(false),
  /** Where the window stood. */
  window: z
    .object({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() })
    .nullable()
    .default(null),
  /** Which screen was seen last, by person; only its name, so that nothing of a record is in it. */
  screens: z.record(z.string().max(64), z.string().regex(screenPattern)).default({}),
  /** Tells on the desktop that new items came. */
  notify: z.boolean().default(true),
  /** The app locks itself after so many minutes without use; `null`: there is no lock. */
  lockAfterMinutes: z.number().int().min(1).max(240).nullable().default(null),
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
