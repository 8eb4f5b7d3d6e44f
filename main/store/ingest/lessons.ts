import type { SourceId } from '../../values/ids.ts';
import type { ResourceKey } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';

/** What whoever reads ahead does not know yet: a resource that others were read with, or will be. */
export interface Lesson extends Omit<ResourceKey, 'source'> {
  readonly sourceId: SourceId;
  /** `null`: it is not there any more. */
  readonly body: string | null;
}

export interface Lessons {
  note(key: ResourceKey): void;
  /** What was noted since; to be called when it has been stored. */
  take(): readonly Lesson[];
}

/** Longer ones are documents, that few ask for: each time they are read where they are stored. */
const longest = 64 * 1024;

export function createLessons({ resources, sources }: Pick<Tables, 'resources' | 'sources'>): Lessons {
  const noted = new Map<string, ResourceKey>();
  return {
    note: (key) => void noted.set(Object.values(key).join(' '), key),
    take() {
      const keys = [...noted.values()];
      noted.clear();
      return keys.flatMap(({ source, ...key }): Lesson[] => {
        const sourceId = sources.idOf(source);
        const row = resources.find({ source, ...key });
        if (sourceId === null || (row !== null && row.length > longest)) return [];
        return [{ ...key, sourceId, body: row?.body ?? null }];
      });
    },
  };
}
