import { expect, test } from 'vitest';
import { topicOf } from '../../../../main/record/series/topics.ts';
import { seriesKey } from '../../../../main/record/series/series-key.ts';
import { testTopics } from '../../../../main/values/test-topic.ts';

const loinc = (code: string): string =>
  seriesKey([{ system: 'http://loinc.org', code, display: null }], 'A test', null) ?? '';

test.each([
  ['4548-4', 'a1c'],
  ['2345-7', 'glucose'],
  ['14749-6', 'glucose'],
  ['3141-9', 'weight'],
  ['718-7', 'hemoglobin'],
] as const)('a line of LOINC %s is known as %s, also where several codes are one line', (code, topic) => {
  expect(topicOf(loinc(code))).toBe(topic);
});

test('a blood pressure is known without a code, and other tests are not guessed', () => {
  expect(topicOf('blood-pressure')).toBe('blood-pressure');
  expect(topicOf('loinc|0-0')).toBeNull();
  expect(topicOf('code|urn:oid:1.2|718-7|g/dl')).toBeNull();
  expect(topicOf('words|hemoglobin|g/dl')).toBeNull();
});

test('at least sixty frequent tests can be explained', () => {
  expect(Object.keys(testTopics).length).toBeGreaterThanOrEqual(60);
});
