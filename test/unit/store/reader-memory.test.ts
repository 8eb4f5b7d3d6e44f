import { expect, test } from 'vitest';
import { createReaderMemory } from '../../../main/store/reader-memory.ts';
import { testSource } from '../../fakes/bundles.ts';

const named = (id: string) => ({ sourceId: testSource, fhirVersion: 'r4', resourceType: 'Observation', id }) as const;
/** A resource of 150,000 letters: about a hundred of them are kept. */
const body = (id: string): string => JSON.stringify({ resourceType: 'Observation', id, note: 'x'.repeat(150_000) });

test('what is kept is given parsed, once; what is too long is not kept', () => {
  const memory = createReaderMemory();
  memory.keep({ ...named('a'), body: body('a') }, 'stamp');
  const known = memory.get(named('a'));
  expect([known?.stamp, known?.resource()]).toMatchObject(['stamp', { id: 'a' }]);
  expect(known?.resource()).toBe(known?.resource());
  memory.keep({ ...named('a'), body: null }, 'gone');
  expect([memory.get(named('a'))?.stamp, memory.get(named('a'))?.resource()]).toEqual(['gone', null]);
  memory.keep({ ...named('b'), body: body('b').repeat(2) }, 'long');
  expect(memory.get(named('b'))).toBeNull();
});

test('when there is no room the oldest go, but not what was asked for since', () => {
  const memory = createReaderMemory();
  for (let at = 0; at < 100; at++) memory.keep({ ...named(`o${at}`), body: body(`o${at}`) }, '');
  memory.get(named('o1'));
  for (let at = 100; at < 110; at++) memory.keep({ ...named(`o${at}`), body: body(`o${at}`) }, '');
  const there = ['o0', 'o1', 'o2', 'o109'].map((id) => memory.get(named(id)) !== null);
  expect(there).toEqual([false, true, false, true]);
  memory.clear();
  expect(memory.get(named('o109'))).toBeNull();
});
