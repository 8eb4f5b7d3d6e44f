import { expect, test } from 'vitest';
import { paperSize } from '../../../renderer/screens/sheets/paper-size.ts';

test.each([
  ['en-US', 'Letter'],
  ['es-MX', 'Letter'],
  ['en', 'Letter'],
  ['es', 'A4'],
  ['en-GB', 'A4'],
  ['de-DE', 'A4'],
])('paper for %s is %s', (locale, size) => {
  expect(paperSize(locale)).toBe(size);
});
