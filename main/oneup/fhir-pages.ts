import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { readAt } from './fhir-read.ts';
import { followable } from './follow-link.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';

/** Of a Bundle only what paging needs; its text goes on untouched. A link without an address is one that leads away. */
const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  total: z.number().int().nonnegative().nullish().catch(null),
  link: z.array(z.object({ relation: z.string(), url: z.string().catch('//') })).nullish(),
  entry: z.array(z.unknown()).nullish(),
});

export interface FhirPage {
  /** A Bundle as received. */
  readonly text: string;
  /** `null` where there is no `link`: a Bundle of a single page may have none. `untrusted`: it leads away, and is not followed. */
  readonly next: URL | 'untrusted' | null;
  readonly total: number | null;
  readonly entries: number;
}

/** One page of a search or of `$everything`. */
export async function readPage(
  session: Session,
  apiUrl: string,
  url: URL,
  signal: AbortSignal,
): Promise<Result<FhirPage, OneUpFailure>> {
  const answer = await readAt(session, url, signal);
  if (!answer.ok) return answer;
  const bundle = bundleSchema.safeParse(answer.value.resource);
  if (!bundle.success) return err(failed('unreadable-answer'));
  const { link, total, entry } = bundle.data;
  const next = link?.find(({ relation }) => relation === 'next');
  return ok({
    text: answer.value.text,
    next: next === undefined ? null : (followable(apiUrl, next.url, url.href) ?? 'untrusted'),
    total: total ?? null,
    entries: entry?.length ?? 0,
  });
}

/** So many pages without an entry in a row are no pages any more. */
const mostEmptyPages = 25;
const mostPages = 100_000;

/** Knows a chain of pages that goes in a circle or never ends. */
export interface ChainWatch {
  /** Notes where a page stood; `false` when its `next` must not be followed. A page that is read again begins from there. */
  goesOn(at: string, next: string, entries: number): boolean;
}

export function watchChain(): ChainWatch {
  let seen = new Set<string>();
  let empty = 0;
  return {
    goesOn(at, next, entries) {
      if (seen.has(at)) {
        const before = [...seen];
        seen = new Set(before.slice(0, before.indexOf(at)));
      }
      seen.add(at);
      empty = entries === 0 ? empty + 1 : 0;
      return !seen.has(next) && empty < mostEmptyPages && seen.size < mostPages;
    },
  };
}

/** All pages from `url` on, one by one. A failure is the last that comes; what came before it is good. */
export async function* readPages(
  session: Session,
  apiUrl: string,
  url: URL | null,
  signal: AbortSignal,
): AsyncGenerator<Result<FhirPage, OneUpFailure>> {
  const chain = watchChain();
  let at = url;
  if (at === null) yield err(failed('bad-address'));
  while (at !== null) {
    const page = await readPage(session, apiUrl, at, signal);
    yield page;
    if (!page.ok || page.value.next === null) return;
    const { next, entries } = page.value;
    if (next === 'untrusted') {
      yield err(failed('untrusted-link'));
      return;
    }
    if (!chain.goesOn(at.href, next.href, entries)) {
      yield err(failed('repeated-link'));
      return;
    }
    at = next;
  }
}
