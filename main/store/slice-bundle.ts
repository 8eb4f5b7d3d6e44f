import {
  NotJson,
  peek,
  scanElements,
  scanMembers,
  scanValue,
  type ScannedValue,
  type Scanner,
} from './json-scanner.ts';

export interface ResourceSlice {
  /** The resource to the byte as it stood in the page; `null` if the entry has none. */
  readonly resource: string | null;
  /** The whole entry. */
  readonly entry: string;
  /** How many objects and lists of the resource lie inside each other. */
  readonly depth: number;
}

export interface SlicedBundle {
  readonly resourceType: string | null;
  readonly slices: readonly ResourceSlice[];
  /** What could not be sliced, from where it began to its end: the page was cut off, or is no JSON. */
  readonly rest: string | null;
}

/**
 * Slices each entry's resource out of a Bundle's text. Where a name stands twice the last one counts, as for `JSON.parse`.
 * Never throws: what comes before a break is kept.
 */
export function sliceBundle(text: string): SlicedBundle {
  const scanner: Scanner = { text, position: text.startsWith('\uFEFF') ? 1 : 0 };
  let resourceType: string | null = null;
  let slices: ResourceSlice[] = [];
  let whole = 0;
  try {
    scanMembers(scanner, (name) => {
      if (name === 'entry' && peek(scanner) === 0x5b) {
        slices = [];
        scanElements(scanner, () => {
          peek(scanner);
          whole = scanner.position;
          slices.push(sliceEntry(scanner));
          whole = scanner.position;
        });
        return;
      }
      const value = scanValue(scanner);
      if (name === 'entry') slices = [];
      if (name === 'resourceType') resourceType = stringAt(text, value);
    });
    return { resourceType, slices, rest: Number.isNaN(peek(scanner)) ? null : text.slice(scanner.position) };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { resourceType, slices, rest: text.slice(whole) };
  }
}

function sliceEntry(scanner: Scanner): ResourceSlice {
  const { text } = scanner;
  peek(scanner);
  const from = scanner.position;
  let resource: ScannedValue | null = null;
  if (peek(scanner) === 0x7b) {
    scanMembers(scanner, (name) => {
      const value = scanValue(scanner);
      if (name === 'resource') resource = value;
    });
  } else {
    scanValue(scanner);
  }
  return sliced(text, resource, { from, to: scanner.position, depth: 0 });
}

function sliced(text: string, resource: ScannedValue | null, entry: ScannedValue): ResourceSlice {
  return {
    resource: resource === null ? null : text.slice(resource.from, resource.to),
    entry: text.slice(entry.from, entry.to),
    depth: resource?.depth ?? 0,
  };
}

function stringAt(text: string, { from, to }: ScannedValue): string | null {
  try {
    const value: unknown = JSON.parse(text.slice(from, to));
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
