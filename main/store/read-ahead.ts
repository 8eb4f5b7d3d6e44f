// Pages are read before they are stored, by whoever does not write: among the resources that came last, and those that it
// was told of. What turns out to be otherwise when it is stored is read again there.
import type { UnreadResource } from '../record/read-entry.ts';
import { parseResource } from './ingest/admit-resource.ts';
import { derivedEntry } from './ingest/derived-entry.ts';
import type { Lesson } from './ingest/lessons.ts';
import { readPage, type PageReading, type ReadAhead } from './ingest/read-page.ts';
import { readAmong, type ReadEntry, type Surroundings } from './ingest/read-resource.ts';
import type { ReferenceTarget } from './ingest/reference.ts';
import type { PageToStore } from './page-table.ts';
import { nothing, stampOfBody } from './target-stamps.ts';

export interface PageReader {
  read(page: Pick<PageToStore, 'sourceId' | 'section' | 'text'>): PageReading;
  learn(lessons: readonly Lesson[]): void;
  /** Something was erased: nothing of it stays here. */
  forget(): void;
}

export function createPageReader(readEntry: ReadEntry): PageReader {
  const memory = createMemory();
  return {
    read(page) {
      const { sourceId, section } = page;
      const { fhirVersion } = section;
      const known = (target: ReferenceTarget): Known | null => memory.get({ ...target, fhirVersion, sourceId });
      const around: Surroundings = {
        fhirVersion,
        find: (target) => known(target)?.resource() ?? null,
        textOf: () => null,
      };
      const reading = readPage(page, (resource): ReadAhead => {
        const { entry, asked, askedTexts } = readAmong(around, resource, readEntry);
        const stamped = asked.map((target) => ({ ...target, stamp: known(target)?.stamp ?? nothing }));
        return { derived: derivedEntry(entry), asked: stamped, askedTexts };
      });
      for (const item of reading.items) {
        if (item.kind === 'resource') memory.keep({ ...section, sourceId, id: item.id, body: item.body }, item.stamp);
      }
      return reading;
    },
    learn(lessons) {
      for (const lesson of lessons) memory.keep(lesson, lesson.body === null ? nothing : stampOfBody(lesson.body));
    },
    forget: () => memory.clear(),
  };
}

interface Known {
  readonly stamp: string;
  readonly resource: () => UnreadResource | null;
}

interface Kept extends Known {
  readonly letters: number;
  /** Since it was kept. */
  asked: boolean;
}

/** Most letters of bodies that are kept at hand. */
const mostLetters = 16_000_000;

/** Resources that others may be read with, parsed when one is. */
function createMemory() {
  const kept = new Map<string, Kept>();
  let letters = 0;
  const forget = (name: string): void => {
    letters -= kept.get(name)?.letters ?? 0;
    kept.delete(name);
  };
  const again = (name: string, one: Kept): void => {
    kept.set(name, { ...one, asked: false });
    letters += one.letters;
  };
  return {
    get(key: Omit<Lesson, 'body'>): Known | null {
      const name = nameOf(key);
      const known = kept.get(name);
      if (known === undefined) return null;
      known.asked = true;
      return known;
    },
    keep(lesson: Lesson, stamp: string): void {
      const name = nameOf(lesson);
      const { body } = lesson;
      forget(name);
      if (body !== null && body.length > mostLetters / 100) return;
      let parsed: UnreadResource | null | undefined;
      const resource = (): UnreadResource | null =>
        (parsed = parsed === undefined && body !== null ? parseResource(body) : (parsed ?? null));
      kept.set(name, { stamp, resource, letters: body?.length ?? 0, asked: false });
      letters += body?.length ?? 0;
      for (const [oldest, one] of kept) {
        if (letters <= mostLetters) break;
        forget(oldest);
        // What was asked for since stays for another round.
        if (one.asked) again(oldest, one);
      }
    },
    clear(): void {
      kept.clear();
      letters = 0;
    },
  };
}

const nameOf = ({ sourceId, fhirVersion, resourceType, id }: Omit<Lesson, 'body'>): string =>
  `${sourceId} ${fhirVersion} ${resourceType} ${id}`;
