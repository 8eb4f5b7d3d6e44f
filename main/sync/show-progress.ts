import type { Connection } from '../store/record-store.ts';
import { missingOf } from './missing.ts';
import type { ReadingState } from './reading-state.ts';
import { sectionWords } from './section-words.ts';
import type { SectionProgress, SyncProgress } from './sync-progress.ts';

/** What is told of a reading. */
export function showProgress(reading: ReadingState, isOverdue: (connection: Connection) => boolean): SyncProgress {
  const sections = [...reading.sections.values()];
  const told = sections.filter(({ found }) => found !== null);
  const shown: readonly SectionProgress[] = sections.map(({ section, state, found, stored }) => ({
    ...section,
    ...{ state, found, stored },
  }));
  return {
    state: reading.state,
    headline: headline(reading),
    // A source may count wrong: there are never fewer than what has come.
    found: told.length === 0 ? null : sum(sections.map(({ found, stored }) => Math.max(found ?? 0, stored))),
    stored: sum(sections.map(({ stored }) => stored)),
    added: reading.added,
    sectionsDone: sections.filter(({ state }) => state !== 'pending' && state !== 'reading').length,
    sectionsTotal: sections.length,
    sections: shown,
    missing: missingOf(reading, isOverdue),
    problem: reading.problem,
    nextTryAt: reading.nextTryAt,
    finishedAt: reading.finishedAt,
  };
}

function headline(reading: ReadingState): string | null {
  const active = reading.connections.filter(({ state }) => state !== 'disconnected');
  if (reading.state === 'idle') return null;
  if (reading.state === 'waiting' && reading.problem !== null) return 'Waiting to try again';
  const handingOver = active.filter(({ state }) => state === 'waiting');
  if (reading.state === 'waiting') {
    const names = handingOver.length > 0 ? handingOver : active;
    return `${systems(names)} ${names.length === 1 ? 'is' : 'are'} gathering your record. It can take some minutes`;
  }
  const current = [...reading.sections.values()].findLast(({ state }) => state === 'reading')?.section;
  if (current === undefined)
    return `Looking for what ${systems(active)} ${active.length === 1 ? 'has' : 'have'} of you`;
  const of = active.filter(({ fhirVersion }) => fhirVersion === current.fhirVersion);
  return `Reading ${sectionWords(current)} from ${systems(of.length > 0 ? of : active)}`;
}

function systems(connections: readonly Connection[]): string {
  const names = connections.map(({ name }) => name);
  if (names.length === 0 || names.length > 3) return 'your health systems';
  // Without “and”, so that another language says the same of a list as of one name.
  return names.join(', ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
