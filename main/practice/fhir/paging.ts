import type { FhirVersion } from '../../values/fhir-version.ts';
import { countUpTo, type StoredResource } from '../collection/stored-resource.ts';
import type { Answer } from '../serve/answer.ts';
import { outcome } from './operation-outcome.ts';
import type { Page } from './page.ts';

export interface PagingOptions {
  readonly style: 'after' | 'skip';
  /** Where `_skip` ends. */
  readonly window: number;
  readonly version: FhirVersion;
  readonly fullUrl: (resource: StoredResource) => string;
}

export type PageResult = { readonly page: Page } | { readonly refused: Answer };

const usualCount = 10;
export const usualWindow = 9_990;

/** The part of a sorted list that the address asks for. */
export function pageOf(list: readonly StoredResource[], url: URL, options: PagingOptions): PageResult {
  const count = countOf(url.searchParams.get('_count'));
  const start = startOf(list, url.searchParams);
  if (count === null) return refuse('_count must be a number from 1 to 100');
  if (start === null) return refuse('This page is not known');
  const bySkip = url.searchParams.has('_skip') || (options.style === 'skip' && !hasCursor(url.searchParams));
  if (bySkip && start > options.window)
    return {
      refused: outcome(
        400,
        'too-costly',
        'Result window is too large, from + size must be less than or equal to: 10000',
      ),
    };
  const entries = list.slice(start, start + count);
  const last = entries.at(-1);
  const more = last !== undefined && start + entries.length < list.length;
  const next = more ? nextUrl(url, bySkip ? ['_skip', `${start + count}`] : afterOf(last, options.version)) : null;
  const page: Page = {
    total: list.length,
    self: url.href,
    next,
    withLinks: next !== null || start > 0,
    entries: entries.map((resource) => ({ fullUrl: options.fullUrl(resource), text: resource.text })),
  };
  return { page };
}

const refuse = (text: string): PageResult => ({ refused: outcome(400, 'invalid', text) });

function countOf(text: string | null): number | null {
  const count = text === null ? usualCount : Number(text);
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : null;
}

const cursorNames = ['_after', '_afterid'] as const;

const hasCursor = (query: URLSearchParams): boolean => cursorNames.some((name) => query.has(name));

const afterOf = (last: StoredResource, version: FhirVersion): [string, string] => [
  version === 'dstu2' ? '_afterid' : '_after',
  `${last.type}.${last.arrivesAt.toString(36)}.${last.id}`,
];

function startOf(list: readonly StoredResource[], query: URLSearchParams): number | null {
  const cursor = query.get('_after') ?? query.get('_afterid');
  if (cursor === null) {
    const skip = Number(query.get('_skip') ?? 0);
    return Number.isInteger(skip) && skip >= 0 ? skip : null;
  }
  const [, type, arrivesAt, id] = /^([A-Za-z]+)\.([0-9a-z]+)\.(.+)$/.exec(cursor) ?? [];
  if (type === undefined || arrivesAt === undefined || id === undefined) return null;
  return countUpTo(list, { type, arrivesAt: Number.parseInt(arrivesAt, 36), id });
}

function nextUrl(url: URL, [name, value]: readonly [string, string]): string {
  const next = new URL(url);
  for (const cursor of ['_skip', ...cursorNames]) next.searchParams.delete(cursor);
  next.searchParams.set(name, value);
  return next.href;
}
