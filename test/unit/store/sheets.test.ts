import { expect, test } from 'vitest';
import { recordInMemory } from '../../fakes/record-database.ts';

test('what was written for a paper is kept as it was written last, each paper by itself', () => {
  const record = recordInMemory();
  expect([record.readSheet('visit'), record.readSheet('card')]).toEqual([null, null]);
  record.keepSheet('visit', '{"about":"one"}');
  record.keepSheet('visit', '{"about":"two"}');
  expect([record.readSheet('visit'), record.readSheet('card')]).toEqual(['{"about":"two"}', null]);
});
