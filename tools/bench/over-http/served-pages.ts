// The made-up record as 1upHealth would send it: a Bundle for each page of a section, with its total and the way to the next.
import { fhirVersions, type FhirVersion } from '../../../main/values/fhir-version.ts';
import { makePages, type MadeResource } from '../made-up/record.ts';

export interface ServedSection {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly total: number;
  /** Each page but the last names the next by its place. */
  readonly pages: readonly string[];
}

/** By `r4/Observation`; Patients first. */
export function servedSections(size: number, apiUrl: string): ReadonlyMap<string, ServedSection> {
  const pages = Map.groupBy(makePages(size), (page) => `${page.fhirVersion}/${page.resourceType}`);
  return new Map(
    [...pages]
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([name, made]) => {
        const [fhirVersion = '', resourceType = ''] = name.split('/');
        const version = fhirVersions.find((known) => known === fhirVersion) ?? 'r4';
        const total = made.reduce((sum, { resources }) => sum + resources.length, 0);
        const texts = made.map(({ resources }, at) =>
          bundle(resources, { total, next: at + 1 === made.length ? null : `${apiUrl}${pagePath(name, at + 1)}` }),
        );
        return [name, { fhirVersion: version, resourceType, total, pages: texts }];
      }),
  );
}

export const pagePath = (name: string, at: number): string => `/${name}?_count=100&_after=${at}`;

const rank = (name: string): number => (name.endsWith('/Patient') ? 0 : 1);

function bundle(
  resources: readonly MadeResource[],
  { total, next }: { readonly total: number; readonly next: string | null },
): string {
  const links = next === null ? [] : [{ relation: 'next', url: next }];
  const entries = resources.map(({ resourceType, id, body }) => {
    const fullUrl = `https://api.example/${resourceType}/${id}`;
    return `{"fullUrl":"${fullUrl}","resource":${body},"search":{"mode":"match"}}`;
  });
  const head = `"resourceType":"Bundle","type":"searchset","total":${total},"link":${JSON.stringify(links)}`;
  return `{${head},"entry":[${entries.join(',')}]}`;
}
