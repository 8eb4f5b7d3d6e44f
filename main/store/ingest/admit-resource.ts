import { z } from 'zod';
import type { UnreadResource } from '../../record/read-entry.ts';
import type { Section } from '../record-store.ts';
import type { ResourceSlice } from '../slice-bundle.ts';

export type Admission =
  | {
      readonly kind: 'resource';
      readonly resource: UnreadResource;
      readonly id: string;
      readonly body: string;
      readonly versionId: string | null;
      readonly lastUpdated: string | null;
    }
  /** The source's remarks on the page itself. */
  | { readonly kind: 'outcome' }
  | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  /** In words. */
  readonly reason: string;
  readonly raw: string;
  readonly resource: UnreadResource | null;
  readonly id: string | null;
}

/** Deeper than any record, shallow enough for every reader. */
const deepest = 256;

const identified = z.object({ id: z.string().regex(/^[^\s/?#]{1,256}$/) });
const meta = z.object({
  versionId: z.string().nullable().catch(null),
  lastUpdated: z.string().nullable().catch(null),
});
const versioned = z.object({ meta });

/** Looks at one entry of a page: is it a resource that belongs into this section? */
export function admitResource(slice: ResourceSlice, section: Section): Admission {
  const { resource: body, entry, depth } = slice;
  const refuse = (reason: string, resource: UnreadResource | null = null, id: string | null = null): Admission => ({
    kind: 'refused',
    ...{ reason, resource, id },
    raw: body ?? entry,
  });
  if (body === null) return refuse('It is empty.');
  if (depth > deepest) return refuse('It is nested too deeply to be read safely.');
  const parsed = parse(body);
  if (parsed === undefined) return refuse('It is not written correctly and cannot be read.');
  if (!isResource(parsed)) return refuse('It does not say what it is.');
  const id = identified.safeParse(parsed).data?.id ?? null;
  if (parsed.resourceType === 'OperationOutcome' && section.resourceType !== 'OperationOutcome')
    return { kind: 'outcome' };
  if (parsed.resourceType !== section.resourceType) {
    return refuse(`It is of another kind (${parsed.resourceType}) than what was asked for.`, parsed, id);
  }
  if (id === null) return refuse('It has no number of its own (id).', parsed);
  const { versionId, lastUpdated } = versioned.safeParse(parsed).data?.meta ?? { versionId: null, lastUpdated: null };
  return { kind: 'resource', resource: parsed, ...{ id, body, versionId, lastUpdated } };
}

/** A fraction that ends in zero, or more digits than a number holds: rare, and looked for first since a reviver is slow. */
const oddDigits = /\d\.\d*0[\s,}\]]|\d{16}/;

/**
 * Decimals keep the digits that were written ("1.10"), as text, where a number would lose them: FHIR's precision is part of
 * the value (https://hl7.org/fhir/R4/datatypes.html#decimal).
 */
const withDigits = (_name: string, value: unknown, context?: { readonly source?: string }): unknown => {
  const written = typeof value === 'number' ? context?.source : undefined;
  return written !== undefined && /^-?\d+\.\d+$/.test(written) && String(value) !== written ? written : value;
};

/** `undefined` is no JSON value, so it stands for "not JSON". */
function parse(text: string): unknown {
  try {
    return oddDigits.test(text) ? JSON.parse(text, withDigits) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** For bodies that were admitted before. */
export function parseResource(body: string): UnreadResource | null {
  const parsed = parse(body);
  return isResource(parsed) ? parsed : null;
}

function isResource(value: unknown): value is UnreadResource {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'resourceType' in value &&
    typeof value.resourceType === 'string' &&
    /^[A-Za-z]{1,64}$/.test(value.resourceType)
  );
}
