// No file says which version of FHIR it is in: its resources show it, each a little.
import { fhirVersions, type FhirVersion } from '../../values/fhir-version.ts';
import { memberSigns, typeSigns, type MemberSign } from './version-signs.ts';

export interface Resource {
  readonly resourceType: string;
  readonly [member: string]: unknown;
}

export interface VersionVote {
  add(resource: Resource): void;
  /** The version that most resources could be in; the latest where they show nothing. */
  winner(): FhirVersion;
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
    winner: () => fhirVersions.toReversed().reduce((best, one) => (votes[one] > votes[best] ? one : best)),
  };
}

/** The versions that a resource can be in by its type and members. */
export function versionsOf(resource: Resource): readonly FhirVersion[] {
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
