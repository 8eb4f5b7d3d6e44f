import { expect, test } from 'vitest';
import { rows, wantedBy, wrongChoice } from '../../../../tools/bench/rows.ts';

test('a row is wanted by the beginning of its name, with or without the size; without a choice all are', () => {
  expect(rows.filter((name) => wantedBy('search-as')(name))).toEqual(['search-as-one-types-p95']);
  expect(rows.filter((name) => wantedBy('memory-100000')(name))).toEqual(['memory']);
  expect(rows.filter((name) => wantedBy('')(name))).toEqual(rows);
  expect(rows.filter((name) => wantedBy('memory', 'over')(name))).toEqual(['memory', 'over-http']);
});

test('a wrong name is answered with all names that there are', () => {
  expect(wrongChoice('file-size-2000')).toBeNull();
  const wrong = wrongChoice('file-sice') ?? '';
  expect(rows.filter((name) => !wrong.includes(name))).toEqual([]);
});
