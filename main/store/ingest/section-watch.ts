// What vanished at the source: while a section is read as a whole, it is noted what came; what did not come is gone.
import type { Section } from '../record-store.ts';
import type { Tables } from '../tables/tables.ts';

/** Kept in memory: a reading that goes on after a restart does not look for what vanished, and the next one does. */
export interface SectionWatch {
  /** The first page of a whole reading. Only a section that was read to its end before can have lost something. */
  begin(source: number, section: Section): void;
  /** A resource that the source has. */
  note(source: number, section: Section, resource: number): void;
  /** The last page has been stored: what did not come is marked. `at`: ISO 8601. Within a transaction. */
  end(source: number, section: Section, at: string): void;
  /** Something of it was not taken, so that nothing can be told of what is missing. */
  forget(source: number, section: Section): void;
}

export function createSectionWatch({ gone, marks }: Pick<Tables, 'gone' | 'marks'>): SectionWatch {
  const watched = new Map<string, Set<number>>();
  const nameOf = (source: number, { fhirVersion, resourceType }: Section): string =>
    `${source}/${fhirVersion}/${resourceType}`;
  return {
    begin(source, section) {
      watched.delete(nameOf(source, section));
      // Contents of documents are also read one by one, for who names them.
      if (section.resourceType === 'Binary' || !marks.has(source, section)) return;
      watched.set(nameOf(source, section), new Set());
    },
    note: (source, section, resource) => void watched.get(nameOf(source, section))?.add(resource),
    end(source, section, at) {
      const came = watched.get(nameOf(source, section));
      watched.delete(nameOf(source, section));
      if (came === undefined) return;
      for (const { resource } of gone.expected(source, section)) if (!came.has(resource)) gone.add(resource, at);
    },
    forget: (source, section) => void watched.delete(nameOf(source, section)),
  };
}
