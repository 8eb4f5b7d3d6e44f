import type { Checkpoint, Connection, MissingAttachment, PageOutcome, PageToStore } from '../store/record-store.ts';
import type { Failure } from '../values/result.ts';
import type { Section } from './record-source.ts';
import type { SectionProgress } from './sync-progress.ts';

/** What a reading knows of itself while it goes on; progress is told from it. */
export interface ReadingState {
  state: 'idle' | 'reading' | 'waiting';
  /** By the name of the section, in the order in which they are read. */
  readonly sections: Map<string, SectionState>;
  connections: readonly Connection[];
  added: number;
  /** Items that were new, or other than before. */
  news: number;
  quarantined: number;
  /** What the source itself says that it did not get. */
  notHandedOver: readonly string[];
  unreadDocuments: readonly MissingAttachment[];
  problem: Failure | null;
  /** ISO 8601. */
  nextTryAt: string | null;
  finishedAt: string | null;
}

export interface SectionState {
  readonly section: Section;
  state: SectionProgress['state'];
  found: number | null;
  stored: number;
  failure: Failure | null;
}

export const emptyReading = (): ReadingState => ({
  state: 'idle',
  sections: new Map(),
  connections: [],
  added: 0,
  news: 0,
  quarantined: 0,
  notHandedOver: [],
  unreadDocuments: [],
  problem: null,
  nextTryAt: null,
  finishedAt: null,
});

/** Something was begun, in this session or an earlier one, and not ended. */
export const isUnfinished = ({ sections, unreadDocuments }: ReadingState): boolean =>
  [...sections.values()].some(isOpen) || unreadDocuments.some(({ failure }) => failure === null);

export const isOpen = ({ state }: Pick<SectionState, 'state'>): boolean => state === 'pending' || state === 'reading';

export const sectionName = ({ fhirVersion, resourceType }: Section): string => `${fhirVersion}/${resourceType}`;

export function showCheckpoints(reading: ReadingState, checkpoints: readonly Checkpoint[]): void {
  reading.sections.clear();
  for (const { section, state, total, stored, failure } of checkpoints) {
    reading.sections.set(sectionName(section), { section, state, found: total, stored, failure });
  }
}

/** The section's own state, made if this reading does not list it yet. */
export function sectionState(reading: ReadingState, section: Section): SectionState {
  const known = reading.sections.get(sectionName(section));
  if (known !== undefined) return known;
  const made: SectionState = { section, state: 'pending', found: null, stored: 0, failure: null };
  reading.sections.set(sectionName(section), made);
  return made;
}

export function countPage(
  reading: ReadingState,
  section: Section,
  outcome: PageOutcome,
  { total, place }: { readonly total: number | null; readonly place: PageToStore['place'] },
): void {
  const state = sectionState(reading, section);
  if (place === 'first') state.stored = 0;
  // What has changed was counted when it came first.
  state.stored += outcome.added + (place === 'change' ? 0 : outcome.changed + outcome.unchanged);
  state.found = total ?? state.found;
  reading.added += outcome.added;
  reading.news += outcome.added + outcome.changed;
}
