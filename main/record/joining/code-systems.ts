import type { Coding } from '../../values/entry.ts';
import { codingsOf } from '../datatypes/concept.ts';
import type { Place } from '../reading/place.ts';

/** Code systems that mean the same at every health system, by their URLs and OIDs (https://hl7.org/fhir/R4/terminologies-systems.html). */
const shared: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['LOINC', /loinc\.org|2\.16\.840\.1\.113883\.6\.1$/i],
  ['SNOMED CT', /snomed\.info|2\.16\.840\.1\.113883\.6\.96$/i],
  ['RxNorm', /rxnorm|2\.16\.840\.1\.113883\.6\.88$/i],
  ['CVX', /\/cvx$|2\.16\.840\.1\.113883\.12\.292$/i],
  ['ICD-10', /icd-10-cm|2\.16\.840\.1\.113883\.6\.90$/i],
  ['ICD-9', /icd-9-cm|2\.16\.840\.1\.113883\.6\.103$/i],
  ['CPT', /\/cpt$|2\.16\.840\.1\.113883\.6\.12$/i],
  ['NDC', /\/ndc$|2\.16\.840\.1\.113883\.6\.69$/i],
];

/** What people call the code system; `null` for a system of one hospital's own. */
export const systemName = (system: string | null): string | null =>
  system === null ? null : (shared.find(([, pattern]) => pattern.test(system))?.[0] ?? null);

/** The codes of a concept by which it may be known again elsewhere. */
export const codesToJoin = (place: Place): readonly Coding[] =>
  codingsOf(place).filter(({ system, code }) => code !== null && systemName(system) !== null);
