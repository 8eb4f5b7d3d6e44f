// Few files say which version of FHIR they are in: their resources show it, each a little.
import { fhirVersions, type FhirVersion } from '../../values/fhir-version.ts';
import { saidVersion } from './said-version.ts';
import { memberSigns, typeSigns, type MemberSign } from './version-signs.ts';

export interface Resource {
  readonly resourceType: string;
  readonly [member: string]: unknown;
}

/** How many resources could be in a version, of those that could not be in all. */
export type VersionVotes = Readonly<Record<FhirVersion, number>>;

export interface VersionVote {
  add(resource: Resource): void;
  votes(): VersionVotes;
}

export function createVersionVote(): VersionVote {
  const votes: Record<FhirVersion, number> = { dstu2: 0, stu3: 0, r4: 0 };
  return {
    add(resource) {
      const possible = versionsOf(resource);
      // What fits all, or contradicts itself, shows nothing.
      if (possible.length === fhirVersions.length) return;
      for (const version of possible) votes[version]++;
    },
    votes: () => votes,
  };
}

/** The version that most resources could be in; among equals that of the hint, else the latest. */
export function winnerOf(votes: VersionVotes, hint: FhirVersion | null = null): FhirVersion {
  const most = Math.max(...Object.values(votes));
  const equal = fhirVersions.filter((version) => votes[version] === most);
  return hint !== null && equal.includes(hint) ? hint : (equal.at(-1) ?? 'r4');
}

/** The version that the name of a file says, as `dstu2-Patient.ndjson` and `R4/bundle.json` do. */
export function namedVersion(file: string): FhirVersion | null {
  const named = fhirVersions.filter((version) =>
    file
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(version),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The one version that a resource can be in, by its own word or its shape; `null`: that of those around it. */
export function certainVersion(resource: Resource): FhirVersion | null {
  const possible = versionsOf(resource);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** The versions that a resource can be in: what it says itself, else by its type and members. */
export function versionsOf(resource: Resource): readonly FhirVersion[] {
  const said = saidVersion(resource);
  if (said !== null) return [said];
  const ofType = typeSigns[resource.resourceType] ?? fhirVersions;
  const shown = (memberSigns[resource.resourceType] ?? []).filter((sign) => isShown(resource[sign.member], sign.as));
  return fhirVersions.filter(
    (version) => ofType.includes(version) && shown.every(({ versions }) => versions.includes(version)),
  );
}

function isShown(value: unknown, as: MemberSign['as']): boolean {
  if (value === undefined || value === null) return false;
  if (as === 'any') return true;
  return as === (typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'object');
}
