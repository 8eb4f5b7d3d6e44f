import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, jsonLines, visibleLines } from '../../../renderer/format/json-lines.ts';

const layOut = (text: string): string | null =>
  jsonLines(text)
    ?.map(({ depth, text: line }) => '  '.repeat(depth) + line)
    .join('\n') ?? null;

describe('laid-out JSON', () => {
  it('keeps the digits of numbers, the order of keys, and keys that come twice', () => {
    const raw = '{"value":1.10,"big":9007199254740993,"b":1e0,"a":-0.0,"a":2}';
    expect(layOut(raw)).toBe(
      ['{', '  "value": 1.10,', '  "big": 9007199254740993,', '  "b": 1e0,', '  "a": -0.0,', '  "a": 2', '}'].join(
        '\n',
      ),
    );
  });

  it('is as JSON.stringify lays it out, for everything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(layOut(text)).toBe(JSON.stringify(value, null, 2));
        expect(layOut(JSON.stringify(value, null, 4))).toBe(JSON.stringify(value, null, 2));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no character but blanks between the parts, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ 1aé'.split('')), maxLength: 30 }), (text) => {
        const lines = jsonLines(text);
        const bare = (written: string): string => written.replaceAll(/\s/g, '');
        expect(lines === null ? bare(text) : bare(lines.map((line) => line.text).join(''))).toBe(bare(text));
      }),
    );
  });

  it('is refused for what is not JSON in its outline', () => {
    for (const text of ['{"a":1', '{"a":1]', '}', '[1,2]}', '{,}', '"open', '1,2']) expect(jsonLines(text)).toBeNull();
  });
});

describe('a folded part', () => {
  const lines = jsonLines('{"code":{"text":"A"},"list":[1,2],"empty":{}}') ?? [];

  it('hides what is between its brackets, and reads as one line', () => {
    const opening = lines.findIndex(({ text }) => text.startsWith('"code"'));
    expect(foldedText(lines, opening)).toBe('"code": { … },');
    const shown = visibleLines(lines, new Set([opening])).map((index) => lines[index]?.text);
    expect(shown).toEqual(['{', '"code": {', '"list": [', '1,', '2', '],', '"empty": {}', '}']);
  });

  it('that is folded as a whole leaves one line', () => {
    expect(visibleLines(lines, new Set([0]))).toEqual([0]);
  });
});
