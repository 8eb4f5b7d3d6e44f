import { fhirVersions, type FhirVersion } from '../../values/fhir-version.ts';

export interface QueryAddress {
  /** `null`: none was named. */
  readonly version: FhirVersion | null;
  /** `Observation`, `Patient/abc`. */
  readonly path: string;
  /** In the order in which they came, decoded. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** What may stand before: `GET`, an origin and `/fhir`, as in the pages that people copy from. Only the rest counts. */
const before = /^(?:GET\s+)?(?:https?:\/\/[^/?#\s]+)?\/?(?:fhir\/)?(?=[A-Za-z])/i;

/** A question as it is typed or pasted, in its parts; `null`: it is none. A plus sign stands for itself. */
export function splitAddress(text: string): QueryAddress | null {
  const [head = '', ...rest] = text.trim().replace(before, '').split('?');
  const version = fhirVersions.find((one) => head.toLowerCase().startsWith(`${one}/`)) ?? null;
  const path = (version === null ? head : head.slice(version.length + 1)).replace(/\/$/, '');
  const pairs = rest.join('?').split('&');
  const parameters = pairs.filter((pair) => pair !== '').map(decodedPair);
  if (path === '' || /\s/.test(path) || parameters.includes(null)) return null;
  return { version, path, parameters: parameters.filter((pair) => pair !== null) };
}

/** A question without the version that it names, to be asked of one. */
export function withoutVersion(text: string): string {
  const [head = '', ...rest] = text.trim().replace(before, '').split('?');
  return [head.replace(/^(?:dstu2|stu3|r4)\//i, ''), ...rest].join('?');
}

function decodedPair(pair: string): readonly [string, string] | null {
  const [name = '', ...value] = pair.split('=');
  try {
    return [decodeURIComponent(name).trim(), decodeURIComponent(value.join('=')).trim()];
  } catch {
    return null;
  }
}

/** The same as it goes to a service, within its version. */
export function writeAddress({ path, parameters }: QueryAddress): string {
  const query = parameters.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query === '' ? path : `${path}?${query}`;
}
