import { expect, it } from 'vitest';
import { rankHits } from '../../../main/values/rank-hits.ts';

it('what is called so stands before what only mentions it, each newest first', () => {
  const hits = [
    { id: 5, title: 'Letter', subtitle: 'about glucose' },
    { id: 4, title: 'Letter', subtitle: null },
    { id: 3, title: 'Glucose, fasting', subtitle: null },
    { id: 2, title: 'Blood glucose', subtitle: null },
  ];
  expect(rankHits(hits, 'gluc', (hit) => hit).map(({ id }) => id)).toEqual([3, 2, 5, 4]);
  expect(rankHits(hits, '', (hit) => hit)).toEqual(hits);
});
