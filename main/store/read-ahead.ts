// Pages are read before they are stored, by whoever does not write: among the resources that came last, and those that it
// was told of. What turns out to be otherwise when it is stored is read again there.
import { derivedEntry } from './ingest/derived-entry.ts';
import type { Lesson } from './ingest/lessons.ts';
import { readPage, type PageReading, type ReadAhead } from './ingest/read-page.ts';
import { readAmong, type ReadEntry, type Surroundings } from './ingest/read-resource.ts';
import type { ReferenceTarget } from './ingest/reference.ts';
import type { PageToStore } from './page-table.ts';
import { createReaderMemory, type Known } from './reader-memory.ts';
import { nothing, stampOfBody } from './target-stamps.ts';

export interface PageReader {
  read(page: Pick<PageToStore, 'sourceId' | 'section' | 'text'>): PageReading;
  learn(lessons: readonly Lesson[]): void;
  /** Something was erased: nothing of it stays here. */
  forget(): void;
}

export function createPageReader(readEntry: ReadEntry): PageReader {
  const memory = createReaderMemory();
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
