import type { UnreadResource } from '../record/read-entry.ts';
import { parseResource } from './ingest/admit-resource.ts';
import type { Lesson } from './ingest/lessons.ts';

export interface Known {
  readonly stamp: string;
  readonly resource: () => UnreadResource | null;
}

interface Kept extends Known {
  readonly letters: number;
  /** Since it was kept. */
  asked: boolean;
}

type Name = Omit<Lesson, 'body'>;

/** Most letters of bodies that are kept at hand. */
const mostLetters = 16_000_000;

/** Resources that others may be read with, parsed when one is. */
export function createReaderMemory() {
  const kept = new Map<string, Kept>();
  let letters = 0;
  const put = (name: string, one: Kept): void => {
    kept.set(name, one);
    letters += one.letters;
  };
  const forget = (name: string): void => {
    letters -= kept.get(name)?.letters ?? 0;
    kept.delete(name);
  };
  /** The oldest go first; what was asked for since stays for another round. */
  const makeRoom = (): void => {
    for (const [name, one] of kept) {
      if (letters <= mostLetters) return;
      forget(name);
      if (one.asked) put(name, { ...one, asked: false });
    }
  };
  return {
    get(key: Name): Known | null {
      const known = kept.get(nameOf(key));
      if (known === undefined) return null;
      known.asked = true;
      return known;
    },
    keep(lesson: Lesson, stamp: string): void {
      const name = nameOf(lesson);
      const count = lesson.body?.length ?? 0;
      forget(name);
      if (count > mostLetters / 100) return;
      put(name, { stamp, resource: parsedOnce(lesson.body), letters: count, asked: false });
      makeRoom();
    },
    clear(): void {
      kept.clear();
      letters = 0;
    },
  };
}

function parsedOnce(body: string | null): () => UnreadResource | null {
  let parsed: UnreadResource | null | undefined;
  return () => (parsed = parsed === undefined && body !== null ? parseResource(body) : (parsed ?? null));
}

const nameOf = ({ sourceId, fhirVersion, resourceType, id }: Name): string =>
  `${sourceId} ${fhirVersion} ${resourceType} ${id}`;
