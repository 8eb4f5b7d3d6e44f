import type { Sqlite } from './sqlite.ts';
import type { Tables } from './tables/tables.ts';

export interface Upkeep {
  /** Of the file, without its log. */
  readonly bytes: number;
  /** Of these so many hold nothing any more; what comes next takes them. */
  readonly freeBytes: number;
  /** Entries that are still to be read anew, in the background, as after an update; until then they stay as they were. */
  readonly toReadAnew: number;
}

export function upkeepOf(db: Sqlite, { needs }: Tables): Upkeep {
  const told = (pragma: string): number => Number(db.pragma(pragma, { simple: true }));
  const pageSize = told('page_size');
  return {
    bytes: told('page_count') * pageSize,
    freeBytes: told('freelist_count') * pageSize,
    toReadAnew: needs.countStale(),
  };
}
