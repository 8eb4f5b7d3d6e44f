import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fhirVersions, type FhirVersion } from '../../main/values/fhir-version.ts';

export interface FoundResource {
  /** Where the Bundle says that it is to be found. */
  readonly fullUrl?: string;
  readonly version: FhirVersion;
  readonly resource: { readonly resourceType: string; readonly [property: string]: unknown };
}

/** All resources of a folder: Bundles, lists, NDJSON and single ones. */
export function collectResources(folder: string): readonly FoundResource[] {
  return filesOf(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const parsed = /\.ndjson$/i.test(file) ? text.split('\n').flatMap((line) => parse(line) ?? []) : [parse(text)];
    const resources = parsed.flatMap(resourcesIn);
    const named = fhirVersions.find((version) =>
      path
        .relative(folder, file)
        .toLowerCase()
        .split(/[\\/._-]/)
        .includes(version),
    );
    const version = named ?? fhirVersions.find((one) => path.basename(folder).toLowerCase() === one) ?? versionOf(text);
    return resources.map((one) => ({ version, ...one }));
  });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return filesOf(file);
      return /\.(json|ndjson)$/i.test(name) ? [file] : [];
    });
}

function parse(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Found = Omit<FoundResource, 'version'>;

function resourcesIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(resourcesIn);
  if (!isResource(value)) return [];
  if (value.resourceType !== 'Bundle') return [{ resource: value }];
  const entries: unknown = value['entry'];
  return Array.isArray(entries) ? entries.flatMap(entryOf) : [];
}

function entryOf(entry: unknown): readonly Found[] {
  if (typeof entry !== 'object' || entry === null || !('resource' in entry)) return [];
  const found = resourcesIn(entry.resource);
  if (!('fullUrl' in entry) || typeof entry.fullUrl !== 'string') return found;
  const { fullUrl } = entry;
  return found.map((one) => ({ fullUrl, ...one }));
}

const isResource = (value: unknown): value is FoundResource['resource'] =>
  typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string';

/** Told by what only one version has: a list of codings for a status, an order under its old name. */
function versionOf(text: string): FhirVersion {
  if (/"resourceType"\s*:\s*"(MedicationOrder|DiagnosticOrder)"|"fhirVersion"\s*:\s*"1\./.test(text)) return 'dstu2';
  if (/"clinicalStatus"\s*:\s*\{|"resourceType"\s*:\s*"ServiceRequest"|condition-clinical"/.test(text)) return 'r4';
  if (/"resourceType"\s*:\s*"(ReferralRequest|ProcedureRequest)"|"context"\s*:\s*\{\s*"reference"/.test(text))
    return 'stu3';
  return 'r4';
}
