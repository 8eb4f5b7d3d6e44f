import { z } from 'zod';
import type { Resource } from './guess-version.ts';

const resource = z.looseObject({ resourceType: z.string().regex(/^[A-Za-z]{1,64}$/) });

/** `null`: it is no FHIR resource. */
export function readResource(text: string): Resource | null {
  try {
    return resource.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const name = z.object({
  text: z.string().optional().catch(undefined),
  given: z.array(z.string()).catch([]),
  // A list in DSTU2 (https://hl7.org/fhir/DSTU2/datatypes.html#HumanName).
  family: z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]),
});
const named = z.object({ name: z.array(name) });

/** The first name of a Patient, in one line. */
export function personName(patient: Resource): string | null {
  const [first] = named.safeParse(patient).data?.name ?? [];
  if (first === undefined) return null;
  const words = first.text ?? [...first.given, ...first.family].join(' ');
  return words.trim() === '' ? null : words.trim();
}
