import type { When } from '../calendar.ts';

/** A resource in its version's shape, without what the service adds to its `meta`. */
export interface Written {
  readonly resourceType: string;
  readonly id: string;
  readonly resource: Readonly<Record<string, unknown>>;
  /** When the source last changed it. */
  readonly changed: When;
  /** Counted up when the source corrects itself. */
  readonly revision: number;
}

/** Takes a typed resource, so that a wrong shape does not compile, and leaves out what it does not say. */
export function written(
  resource: { readonly resourceType: string; readonly id?: string | undefined },
  changed: When,
  revision = 1,
): Written {
  const { resourceType, id } = resource;
  if (id === undefined) throw new Error(`A ${resourceType} without an id`);
  return { resourceType, id, resource: withoutGaps(resource), changed, revision };
}

function withoutGaps(value: object): Record<string, unknown> {
  const said: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    said.map(([key, part]) => [key, filled(part)] as const).filter(([, part]) => part !== undefined),
  );
}

/** `undefined` for whatever is empty: FHIR knows no empty lists and objects. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(filled).filter((part) => part !== undefined);
    return parts.length > 0 ? parts : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = withoutGaps(value);
  return Object.keys(parts).length > 0 ? parts : undefined;
}
