import { expect, test } from 'vitest';
import { differencesOf } from '../../../../main/record/compare/differences.ts';
import { concept, read } from '../read.ts';

const glucose = (change: object) =>
  read({
    resourceType: 'Observation',
    status: 'preliminary',
    code: concept('Glucose', '2345-7'),
    effectiveDateTime: '2026-03-02',
    valueQuantity: { value: 5.4, unit: 'mmol/L' },
    referenceRange: [{ low: { value: 3.9 }, high: { value: 5.5 } }],
    ...change,
  });

test('what a source changed is told under the words of the screen', () => {
  const after = glucose({
    status: 'final',
    valueQuantity: { value: 7.1, unit: 'mmol/L' },
    interpretation: [{ coding: [{ code: 'H' }] }],
    note: [{ text: 'Measured again.' }],
  });
  expect(differencesOf(glucose({}), after)).toEqual([
    { label: 'Status', before: 'Preliminary', after: 'Final' },
    { label: 'Result', before: '5.4 mmol/L', after: '7.1 mmol/L' },
    { label: 'Judged', before: null, after: 'High' },
    { label: 'Note', before: null, after: 'Measured again.' },
  ]);
});

test('what a source no longer says is told too, after the rest', () => {
  const after = glucose({ referenceRange: [], effectiveDateTime: undefined });
  expect(differencesOf(glucose({}), after)).toEqual([
    { label: 'Date', before: 'Mar 2, 2026', after: null },
    { label: 'Expected', before: '3.9 to 5.5', after: null },
  ]);
});

test('what reads the same is no difference: order, capitals, spaces, ids and meta', () => {
  const before = glucose({ id: 'a', meta: { versionId: '1' }, note: [{ text: 'One.' }, { text: 'Two  words.' }] });
  const after = glucose({ id: 'a', meta: { versionId: '2' }, note: [{ text: 'two words.' }, { text: 'One.' }] });
  expect(differencesOf(before, after)).toEqual([]);
});

test('a letter that was written anew under the same name is told by its words', () => {
  const letter = (text: string) =>
    read({
      resourceType: 'DocumentReference',
      content: [{ attachment: { title: 'Letter', contentType: 'text/plain', data: btoa(text) } }],
    });
  expect(differencesOf(letter('All is well.'), letter('Come again.'))).toContainEqual({
    ...{ label: 'Document', before: 'Letter: All is well.', after: 'Letter: Come again.' },
  });
});
