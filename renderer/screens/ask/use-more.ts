import { useState } from 'react';
import type { AskItem, AskPart } from '../../../preload/api.ts';
import type { CallFailure } from '../../bridge/bridge.ts';
import { useAction } from '../../bridge/use-call.ts';
import type { AskedQuestion } from '../../routes/route.ts';

interface More {
  /** In the order in which they were asked for. */
  readonly pages: readonly AskPart[];
  readonly next: string | null;
  readonly failure: CallFailure | null;
  readonly busy: boolean;
  readonly more: () => void;
}

/** One part of an answer, page after page as the reader asks for them. */
export function useMore(first: AskPart, { question: text, place }: AskedQuestion): More {
  const [later, setLater] = useState<readonly AskPart[]>([]);
  const action = useAction('ask.more');
  const pages = [first, ...later];
  const { fhirVersion } = first;
  const next = pages.at(-1)?.next ?? null;
  const more = (): void => {
    if (next === null || action.isPending) return;
    action.mutate({ text, place, fhirVersion, next }, { onSuccess: (page) => setLater([...later, page]) });
  };
  return { pages, next, failure: action.error, busy: action.isPending, more };
}

/** What a page brings once more, since something came or went between the two, stands where it was. */
export function itemsOf(pages: readonly AskPart[]): readonly AskItem[] {
  const [first, ...later] = pages;
  const seen = new Set(first?.items.map(nameOf));
  const more = later.flatMap(({ items }) => items.filter((item) => isFirst(seen, nameOf(item))));
  return [...(first?.items ?? []), ...more];
}

/** Two sources may have something of the same name. */
const nameOf = ({ reference, entryId }: AskItem): string => `${reference} ${entryId}`;

function isFirst(seen: Set<string>, name: string): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}
