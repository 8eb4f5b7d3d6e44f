import type { FhirQuery } from '../../record/asking/parse-query.ts';
import { matchQuery } from '../../record/asking/match.ts';
import type { FhirVersion } from '../../values/fhir-version.ts';
import { parseResource } from '../ingest/admit-resource.ts';
import type { Findings } from '../question-table.ts';
import type { Sqlite } from '../sqlite.ts';
import type { TextPlace, TextsTable } from '../tables/texts-table.ts';

interface CandidateRow extends TextPlace {
  readonly resource: number;
  readonly fhir_version: FhirVersion;
  readonly id: string;
  readonly last_updated: string | null;
}

/** So many are looked at in one call: short enough that a screen which asks meanwhile does not wait. */
const atOnce = 400;

/** Reads the resources of one type in the order in which they came, some at a time: nothing is held but what is found. */
export function createFindResources(db: Sqlite, texts: TextsTable) {
  const rows = db.prepare<[Record<string, string | number | null>], CandidateRow>(`
    SELECT resource, fhir_version, id, last_updated, block, start, length FROM resources
    WHERE resource > @after AND resource_type = @type AND (@version IS NULL OR fhir_version = @version)
    ORDER BY resource LIMIT ${atOnce}`);

  /** `after`: the row to go on after, 0 at the beginning. `now`: milliseconds since 1970. */
  return function findResources(query: FhirQuery, after: number, now: number): Findings {
    const candidates = rows.all({ after, type: query.resourceType, version: query.version });
    const found = candidates.flatMap(({ resource: row, fhir_version: fhirVersion, id, last_updated, ...place }) => {
      const resource = (): unknown => parseResource(texts.get(place));
      const keys = matchQuery(query, { id, lastUpdated: last_updated, resource }, now);
      return keys === null ? [] : [{ row, fhirVersion, keys }];
    });
    return { found, next: candidates.length < atOnce ? null : (candidates.at(-1)?.resource ?? null) };
  };
}
