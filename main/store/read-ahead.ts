// Pages are read before they are stored, by whoever does not write: with what it has been taught of other resources.
import type { UnreadResource } from '../record/read-entry.ts';
import { parseResource } from './ingest/admit-resource.ts';
import { derivedEntry } from './ingest/derived-entry.ts';
import type { Lesson } from './ingest/lessons.ts';
import { readPage, type PageReading, type ReadAhead } from './ingest/read-page.ts';
import { readAmong, type ReadEntry, type Surroundings } from './ingest/read-resource.ts';
import type { ReferenceTarget } from './ingest/reference.ts';
import type { PageToStore } from './page-table.ts';

export interface PageReader {
  read(page: Pick<PageToStore, 'sourceId' | 'section' | 'text'>): PageReading;
  learn(lessons: readonly Lesson[]): void;
  /** Something was erased: nothing of it stays here. */
  forget(): void;
}

interface Learned {
  readonly stamp: number;
  readonly resource: UnreadResource | null;
}

/** Most resources that are kept at hand; each is asked for by many others, or it is not worth it. */
const mostLearned = 4000;

export function createPageReader(readEntry: ReadEntry): PageReader {
  const learned = new Map<string, Learned>();
  return {
    read(page) {
      const { fhirVersion } = page.section;
      const known = (target: ReferenceTarget): Learned | undefined =>
        learned.get(nameOf({ ...target, fhirVersion, sourceId: page.sourceId }));
      const around: Surroundings = { fhirVersion, find: (target) => known(target)?.resource ?? null, textOf: () => null };
      return readPage(page, (resource): ReadAhead => {
        const { entry, asked, askedTexts } = readAmong(around, resource, readEntry);
        const stamped = asked.map((target) => ({ ...target, stamp: known(target)?.stamp ?? 0 }));
        return { derived: derivedEntry(entry), asked: stamped, askedTexts };
      });
    },
    learn(lessons) {
      for (const lesson of lessons) {
        const name = nameOf(lesson);
        learned.delete(name);
        learned.set(name, { stamp: lesson.stamp, resource: lesson.body === null ? null : parseResource(lesson.body) });
      }
      for (const oldest of learned.keys()) {
        if (learned.size <= mostLearned) break;
        learned.delete(oldest);
      }
    },
    forget: () => learned.clear(),
  };
}

const nameOf = ({ sourceId, fhirVersion, resourceType, id }: Omit<Lesson, 'stamp' | 'body'>): string =>
  `${sourceId} ${fhirVersion} ${resourceType} ${id}`;
