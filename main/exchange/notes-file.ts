// The person's notes and stars as a file of their own beside an exported record, since what a source sent is never changed:
//   {"chartkeeperNotes":1,"notes":[{"fhirVersion":"r4","resourceType":"Observation","resourceId":"a","starred":true,
//     "text":"Ask about this","changedAt":"2026-11-20T08:00:00.000Z"}, …]}
// Each names the resource that it belongs to. Brought in, together with the record or alone, they are put there again.
import { z } from 'zod';
import { fhirVersions } from '../values/fhir-version.ts';

const note = z.strictObject({
  fhirVersion: z.enum(fhirVersions),
  resourceType: z.string().regex(/^[A-Za-z]{1,64}$/),
  resourceId: z.string().min(1).max(300),
  starred: z.boolean(),
  /** Plain text; empty: only a star. As long as one can be written in the app. */
  text: z.string().max(20_000),
  changedAt: z.iso.datetime(),
});

export type FileNote = Readonly<z.infer<typeof note>>;

const file = z.strictObject({ chartkeeperNotes: z.literal(1), notes: z.array(note) });

export const notesFileHead = '{"chartkeeperNotes":1,"notes":[\n';
export const notesFileFoot = '\n]}\n';
export const noteText = (one: FileNote): string => JSON.stringify(one);

/** `null`: the text is no such file, or not one that this version can read. */
export function readNotes(text: string): readonly FileNote[] | null {
  if (!/^\s*\{\s*"chartkeeperNotes"/.test(text)) return null;
  try {
    return file.safeParse(JSON.parse(text)).data?.notes ?? null;
  } catch {
    return null;
  }
}
