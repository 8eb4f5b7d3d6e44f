import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceBundle } from '../../../main/store/slice-bundle.ts';

const resourcesOf = (text: string) => sliceBundle(text).slices.map(({ resource }) => resource);

test('each resource is sliced out to the byte, with its white space, escapes and digits as they were', () => {
  const resource = '{ "resourceType" :"Observation","value":1.10,\n\t"text":"a \\"}\\u007d\\\\" }';
  const text = `\uFEFF{ "resourceType": "Bundle", "entry" : [ { "fullUrl":"x", "resource" : ${resource} , "search":{}} ] }\n`;
  expect(sliceBundle(text)).toMatchObject({ resourceType: 'Bundle', rest: null, slices: [{ resource, depth: 1 }] });
});

test('where a name stands twice, the last one counts, and a name may be written with escapes', () => {
  expect(resourcesOf('{"entry":[{"resource":1}],"\\u0065ntry":[{"resource":2,"resource":{"a":3}}]}')).toEqual([
    '{"a":3}',
  ]);
  expect(resourcesOf('{"entry":[{"resource":1}],"entry":null}')).toEqual([]);
});

test('names inside resources are not taken for those of the Bundle', () => {
  const inner = '{"entry":[{"resource":{"id":"inner"}}],"resource":[]}';
  expect(resourcesOf(`{"other":${inner},"entry":[{"link":${inner},"resource":${inner}}]}`)).toEqual([inner]);
});

test('an entry without a resource, and one that is no object, are told apart from the rest', () => {
  expect(resourcesOf('{"entry":[{"request":{}},7,null,{"resource":{}}]}')).toEqual([null, null, null, '{}']);
});

test('a page that was cut off gives the whole entries and the rest as it came', () => {
  const cut = sliceBundle('{"resourceType":"Bundle","entry":[{"resource":{"id":"a"}},{"resource":{"id":"b');
  expect(cut.slices.map(({ resource }) => resource)).toEqual(['{"id":"a"}']);
  expect(cut.rest).toBe('{"resource":{"id":"b');
  expect(sliceBundle('<html>').rest).toBe('<html>');
  expect(sliceBundle('').rest).toBe('');
});

test('23: a million lists inside each other are measured, not fallen into', () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  const { slices } = sliceBundle(`{"resourceType":"Bundle","entry":[{"resource":${deep}},{"resource":{}}]}`);
  expect(slices.map(({ depth }) => depth)).toEqual([1_000_000, 1]);
});

const space = fc.constantFrom('', ' ', '\n', '\t\r\n ');
const name = fc.oneof(fc.constantFrom('entry', 'resource', 'resourceType', '__proto__', 'a"b\\', 'é'), fc.string());
const value = fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one, null, 1));

/** Objects as text, so that a name can stand twice. */
const objectText = (members: fc.Arbitrary<string>) =>
  fc.tuple(fc.array(members, { maxLength: 4 }), space).map(([list, gap]) => `{${gap}${list.join(`,${gap}`)}}`);
const member = (names: fc.Arbitrary<string>, values: fc.Arbitrary<string>) =>
  fc.tuple(names, space, values).map(([key, gap, text]) => `${JSON.stringify(key)}${gap}:${gap}${text}${gap}`);

test('for any Bundle the slices are what JSON.parse finds (1,000 generated ones)', () => {
  const entry = fc.oneof(objectText(member(fc.constantFrom('resource', 'fullUrl'), value)), value);
  const entries = fc.array(entry, { maxLength: 4 }).map((list) => `[${list.join(',')}]`);
  const others = fc.array(member(name, value), { maxLength: 3 });
  const bundle = fc
    .tuple(
      others,
      entries,
      others.map((list) => list.filter((text) => !text.startsWith('"entry"'))),
    )
    .map(([before, list, after]) => `{${[...before, `"entry" : ${list}`, ...after].join(',')}}`);
  fc.assert(
    fc.property(bundle, (text) => {
      const parsed: { entry: unknown[] } = JSON.parse(text);
      const sliced = resourcesOf(text).map((slice) => (slice === null ? undefined : JSON.parse(slice)));
      expect(JSON.stringify(sliced)).toBe(JSON.stringify(parsed.entry.map(resourceOf)));
      expect(sliceBundle(text).rest).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

function resourceOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  return Object.entries(entry).find(([name]) => name === 'resource')?.[1];
}

test('no text at all makes it throw (2,000 generated ones)', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '"entry"',
    '"resource"',
    '1',
    ' ',
    'null',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      sliceBundle(pieces.join(''));
      sliceBundle(`{"entry":[${pieces.join('')}`);
    }),
    { numRuns: 2000 },
  );
});
