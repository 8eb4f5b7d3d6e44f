// The resources themselves, as received: for what takes the whole record along.
import type { Category } from '../values/category.ts';
import type { Entry } from '../values/entry.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import type { ConnectionId } from '../values/ids.ts';

export interface ResourceQuery {
  /** The `row` to go on after; 0 at the beginning. */
  readonly after: number;
  readonly category: Category | null;
  readonly connectionId: ConnectionId | null;
  /** 1 to 500. */
  readonly limit: number;
}

export interface StoredResource {
  readonly row: number;
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly id: string;
  readonly connectionId: ConnectionId | null;
  /** As received, to the byte. */
  readonly raw: string;
  /** `null`: it shows with another, as the content of a document does. */
  readonly entryId: number | null;
  readonly entry: Entry | null;
  /** What the person wrote to it; empty where nothing. */
  readonly note: string;
  readonly starred: boolean;
  /** ISO 8601; `null`: neither a note nor a star. */
  readonly noteChangedAt: string | null;
}

export interface ResourceTable {
  /** In the order in which they came. Fewer than asked for: these were the last. */
  page(query: ResourceQuery): Promise<readonly StoredResource[]>;
}
