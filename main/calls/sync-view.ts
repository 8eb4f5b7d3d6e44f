import type { SyncView } from '../../preload/api.ts';
import type { SyncProgress } from '../sync/sync.ts';

/** What the page may know of a reading: without the connections' ids. */
export function syncView(progress: SyncProgress): SyncView {
  return {
    state: progress.state,
    headline: progress.headline,
    found: progress.found,
    stored: progress.stored,
    added: progress.added,
    sectionsDone: progress.sectionsDone,
    sectionsTotal: progress.sectionsTotal,
    sections: progress.sections,
    missing: progress.missing.map(({ what, why }) => ({ what, why })),
    problem: progress.problem,
    nextTryAt: progress.nextTryAt,
    finishedAt: progress.finishedAt,
  };
}

export const idleSync: SyncView = {
  state: 'idle',
  headline: null,
  found: null,
  stored: 0,
  added: 0,
  sectionsDone: 0,
  sectionsTotal: 0,
  sections: [],
  missing: [],
  problem: null,
  nextTryAt: null,
  finishedAt: null,
};
