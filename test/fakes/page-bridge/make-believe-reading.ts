import type { SyncSectionView, SyncView } from '../../../preload/api.ts';

export const idle: SyncView = {
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
  finishedAt: '2026-11-23T18:04:11Z',
};

const types = ['AllergyIntolerance', 'Condition', 'Encounter', 'Immunization', 'Observation', 'Procedure'];

const sections = types.map((resourceType, index): SyncSectionView => ({
  ...{ fhirVersion: 'r4', resourceType, found: 150 },
  state: index < 4 ? 'done' : index === 4 ? 'reading' : 'pending',
  stored: index < 4 ? 150 : 64,
}));

export const readingNow: SyncView = {
  ...idle,
  state: 'reading',
  headline: 'Reading lab results and vital signs from River Valley Health',
  found: 900,
  stored: 214,
  added: 214,
  sectionsDone: 4,
  sectionsTotal: sections.length,
  sections,
  finishedAt: null,
};

export const waitingNow = (): SyncView => ({
  ...idle,
  state: 'waiting',
  problem: {
    code: 'unavailable',
    message: '1upHealth did not answer as it should. What you already have is safe. Please try again in a few minutes.',
  },
  nextTryAt: new Date(Date.now() + 2 * 60_000).toISOString(),
});
