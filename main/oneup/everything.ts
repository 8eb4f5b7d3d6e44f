import type { FhirVersion } from '../values/fhir-version.ts';
import { fhirAddress } from './fhir-read.ts';

export interface EverythingOptions {
  /** ISO 8601; R4 alone takes it. */
  readonly since?: string;
  /** R4 alone takes them. */
  readonly types?: readonly string[];
}

/** `GET /{version}/Patient/{id}/$everything`: by type, alphabetical, paged. `null` for what is no id. */
export function everythingAddress(
  apiUrl: string,
  version: FhirVersion,
  patientId: string,
  { since, types }: EverythingOptions = {},
): URL | null {
  if (!/^[A-Za-z0-9.-]{1,128}$/.test(patientId)) return null;
  const url = fhirAddress(apiUrl, version, `Patient/${patientId}/$everything?_count=100`);
  if (version === 'r4' && since !== undefined) url?.searchParams.set('_since', since);
  if (version === 'r4' && types !== undefined) url?.searchParams.set('_type', types.join(','));
  return url;
}
