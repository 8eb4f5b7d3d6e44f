// What the readers say of made-up people, in three versions of FHIR: none of our own words stays English in Spanish.
import { expect, it } from 'vitest';
import { readEntry } from '../../../main/record/read-entry.ts';
import type { Entry } from '../../../main/values/entry.ts';
import { fhirVersions, type FhirVersion } from '../../../main/values/fhir-version.ts';
import { sayLabel } from '../../../phrases/spanish/labels.ts';
import { chartOf, latest, people } from '../practice/people/chart.ts';

/** The same in both languages: words, makers, States, amounts, and what an engineer reads of a device. */
const same = /^(final|no|total|plan|epi|carrier hrf|entry type|barcode|pfizer|(gad|phq) \d|[a-z]{2} \d{5}|[\d.]+ \S+)$/;

const textsOf = ({ status, values, fields, related }: Entry): readonly (string | null)[] => [
  status,
  ...values.flatMap(({ label, text, flag, ranges }) => [
    ...[label, text, flag?.text ?? null],
    ...ranges.flatMap(({ appliesTo }) => appliesTo),
  ]),
  ...fields.flatMap(({ label, text }) => [label, text]),
  ...related.map(({ label }) => label),
];

const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_\s]+/g, ' ');

const partsOf = (text: string): readonly string[] => text.split(/[;,:()\n]+/).map((part) => part.trim());

/** Its words stand apart in the source: ours begin with one capital letter alone. */
const isName = (part: string, source: string): boolean =>
  part.split(' ').every((word) => /^\p{Lu}/u.test(word) && source.includes(plain(word)));

/** Parts of what is said that neither the source wrote nor the phrase book knows. */
function leftIn(personId: string, fhirVersion: FhirVersion): readonly string[] {
  const resources = latest(chartOf(personId, fhirVersion, 1));
  const source = plain(JSON.stringify([...resources.values()]));
  const said = [...resources.values()].flatMap((resource) =>
    textsOf(readEntry(resource, { fhirVersion, resolve: (reference) => resources.get(reference) ?? null })),
  );
  return [...new Set(said)]
    .filter((text) => text !== null)
    .flatMap((text) => partsOf(text).filter((part) => partsOf(sayLabel(text)).includes(part)))
    .filter((part) => /\p{L}{2}/u.test(part) && !same.test(plain(part)) && !source.includes(plain(part)))
    .filter((part) => !isName(part, source));
}

it.each(people)('says all that is ours of %s in Spanish', (_login, personId) => {
  expect([...new Set(fhirVersions.flatMap((version) => leftIn(personId, version)))]).toEqual([]);
});
