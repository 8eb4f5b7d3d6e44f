import { z } from 'zod';
import { parseResource } from '../ingest/admit-resource.ts';
import type { Overview } from '../record-store.ts';

/** DSTU2 has a list of family names, later versions one. */
const texts = z.union([z.string().transform((one) => [one]), z.array(z.string().nullable())]).catch([]);
const humanName = z.object({
  use: z.string().catch(''),
  text: z.string().catch(''),
  given: texts,
  family: texts,
});
const patient = z.object({
  name: z.array(humanName).catch([]),
  birthDate: z.string().nullable().catch(null),
});

/** Who the record is about, as the first of these Patient resources says it that has a name. */
export function personOf(bodies: readonly string[]): Overview['person'] {
  return bodies.map(namedPerson).find((person) => person !== null) ?? null;
}

function namedPerson(body: string): Overview['person'] {
  const found = patient.safeParse(parseResource(body)).data;
  if (found === undefined) return null;
  const names = [...found.name].sort((a, b) => rank(a.use) - rank(b.use)).map(written);
  const name = names.find((text) => text !== '');
  return name === undefined ? null : { name, birthDate: found.birthDate };
}

/** Uses by how well a person is known by them (https://hl7.org/fhir/R4/valueset-name-use.html). */
function rank(use: string): number {
  const order = ['usual', 'official', ''];
  return order.includes(use) ? order.indexOf(use) : order.length;
}

function written({ text, given, family }: z.output<typeof humanName>): string {
  return text.trim() || [...given, ...family].filter((part) => part !== null && part !== '').join(' ');
}
