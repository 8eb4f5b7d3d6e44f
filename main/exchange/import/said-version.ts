// Where a resource says itself which version of FHIR it is in.
import { z } from 'zod';
import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Resource } from './guess-version.ts';

const ofNumber: readonly (readonly [RegExp, FhirVersion])[] = [
  [/^1\.0(\.|$)/, 'dstu2'],
  [/^3\.0(\.|$)/, 'stu3'],
  [/^4\.0(\.|$)/, 'r4'],
];

/** Addresses of profiles that were written for one version alone; the first group is that version's number. */
const numbered = [
  // https://hl7.org/fhir/R4/versions.html#extensions: `http://hl7.org/fhir/3.0/StructureDefinition/…`
  /^http:\/\/hl7\.org\/fhir\/(\d\.\d)\/StructureDefinition\//,
  /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/[^|]+\|(\d+\.\d+(?:\.\d+)?)$/,
];
const ofGuide: readonly (readonly [RegExp, FhirVersion])[] = [
  [/^http:\/\/fhir\.org\/guides\/argonaut\/StructureDefinition\//, 'dstu2'],
  [/^http:\/\/hl7\.org\/fhir\/us\/carin-bb\/StructureDefinition\//, 'r4'],
  // US Core 1 was of STU3; 2 was a draft between the two.
  [/^http:\/\/hl7\.org\/fhir\/us\/core\/StructureDefinition\/[^|]+\|1\./, 'stu3'],
  [/^http:\/\/hl7\.org\/fhir\/us\/core\/StructureDefinition\/[^|]+\|[3-7]\./, 'r4'],
];

const profiled = z.object({ meta: z.object({ profile: z.array(z.string()) }) });

/** `null`: it does not say, or says two. A statement of what a server can do names the version it was made for. */
export function saidVersion(resource: Resource): FhirVersion | null {
  const isStatement = resource.resourceType === 'CapabilityStatement' || resource.resourceType === 'Conformance';
  const stated = resource['fhirVersion'];
  if (isStatement && typeof stated === 'string') return first(ofNumber, stated);
  const said = new Set((profiled.safeParse(resource).data?.meta.profile ?? []).flatMap(versionOfProfile));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function versionOfProfile(profile: string): readonly FhirVersion[] {
  const number = numbered.map((form) => form.exec(profile)?.[1]).find((one) => one !== undefined);
  const version = number === undefined ? first(ofGuide, profile) : first(ofNumber, number);
  return version === null ? [] : [version];
}

const first = (forms: readonly (readonly [RegExp, FhirVersion])[], text: string): FhirVersion | null =>
  forms.find(([form]) => form.test(text))?.[1] ?? null;
