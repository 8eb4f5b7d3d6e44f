import type { FilesByKey } from './resource-sink.ts';

/** More types than FHIR has: what comes after shares a file, so that no record opens files without end. */
const mostFiles = 400;

/** A line for each resource, a file for each version and type, as FHIR's bulk export does. */
export function ndjsonFiles(): FilesByKey {
  const known = new Set<string>();
  return {
    keyOf({ fhirVersion, resourceType }) {
      const key = `${fhirVersion}-${/^[A-Za-z]{1,64}$/.test(resourceType) ? resourceType : 'Other'}`;
      if (known.has(key)) return key;
      if (known.size >= mostFiles) return `${fhirVersion}-Other`;
      known.add(key);
      return key;
    },
    nameOf: (key) => `${key}.ndjson`,
    head: '',
    // In JSON a line can end between two values alone, where a space says as much.
    textOf: ({ raw }) => `${raw.replace(/[\r\n]+/g, ' ').trim()}\n`,
    foot: '',
  };
}
