import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutResources, type CutLimits, type CutPiece } from '../../../../main/exchange/import/cut-resources.ts';
import { collected } from '../../../fakes/import-files.ts';
import { openBundles } from '../../../../main/exchange/import/open-bundles.ts';

const observation = (id: string): string =>
  `{"resourceType": "Observation", "id": "${id}", "valueQuantity": {"value": 1.10}, "note": "\\"}{ é 🌷"}`;

const bundleOf = (...texts: readonly string[]): string =>
  `{"resourceType":"Bundle","meta":{"tag":[{"code":"x"}]},"entry":[${texts.map((text) => `{"fullUrl":"a","resource":${text}}`).join(',')}]}`;

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

interface Cutting {
  readonly name?: string;
  readonly sizes?: readonly number[];
  readonly limits?: CutLimits;
}

async function cut(text: string | Uint8Array, options: Cutting = {}): Promise<readonly CutPiece[]> {
  const { name = 'record.json', sizes = [100_000], limits } = options;
  const part = { name, bytes: inPieces(Buffer.from(text), sizes) };
  return collected(openBundles(cutResources(part, limits)));
}

const texts = (pieces: readonly CutPiece[]): readonly string[] => pieces.map(({ text }) => text);
const kinds = (pieces: readonly CutPiece[]): string => pieces.map(({ kind }) => kind[0]).join('');

describe('resources in a text', () => {
  const all = [observation('a'), observation('b'), observation('c')];

  it.each([
    ['a Bundle', bundleOf(...all)],
    [
      'a Bundle that says what it is at its end',
      `{"entry":[${all.map((text) => `{"resource":${text}}`).join(',')}],"resourceType":"Bundle"}`,
    ],
    ['a Bundle of Bundles', bundleOf(bundleOf(all[0] ?? ''), bundleOf(...all.slice(1)))],
    ['NDJSON', all.join('\n')],
    ['NDJSON with empty lines and the line ends of Windows', `${all.join('\r\n\r\n')}\r\n`],
    ['a list', `[${all.join(',\n')}]`],
    ['several lists and Bundles', `[${all[0]}]\n${bundleOf(all[1] ?? '')}${all[2]}`],
    ['UTF-8 with its mark', `\uFEFF${bundleOf(...all)}`],
  ])('are cut out of %s, to the byte', async (_what, text) => {
    const pieces = await cut(text);
    expect(texts(pieces)).toEqual(all);
    expect(kinds(pieces)).toBe('rrr');
  });

  it('are the same however the bytes come', async () => {
    const made = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue()), { maxLength: 8 });
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    const form = fc.constantFrom('bundle', 'lines', 'list');
    await fc.assert(
      fc.asyncProperty(made, sizes, form, async (values, pieceSizes, as) => {
        const wanted = values.map(([id, value]) => JSON.stringify({ resourceType: 'Basic', id, value }));
        const text = { bundle: bundleOf(...wanted), lines: wanted.join('\n'), list: `[${wanted.join(' , ')}]` }[as];
        expect(texts(await cut(text, { sizes: pieceSizes }))).toEqual(wanted);
      }),
    );
  });

  it('a member called "entry" or "resource" elsewhere makes no Bundle', async () => {
    const list = '{"resourceType":"List","id":"l","entry":[{"item":{"reference":"Patient/1"}}],"resource":{"x":1}}';
    expect(texts(await cut(list))).toEqual([list]);
  });

  it.each(['', ' \n', '<ClinicalDocument/>', '%PDF-1.7 {}', '"words"', '{"resourceType":"Bundle","entry":[]}'])(
    'there are none in %j',
    async (text) => expect((await cut(text)).filter(({ text: one }) => !one.includes('Bundle'))).toEqual([]),
  );

  it('text that is not UTF-8 is refused in words', async () => {
    const utf16 = Buffer.from(`\uFEFF${observation('a')}`, 'utf16le');
    await expect(cut(utf16)).rejects.toMatchObject({ failure: { code: 'wrong-encoding' } });
  });
});

describe('what is broken', () => {
  const [a, b, c] = [observation('a'), observation('b'), observation('c')];

  it.each([
    ['in a word', '{"resourceType":"Observation","id":"x'],
    ['behind a name', '{"resourceType":"Observation","code":'],
    ['in an object', '{"resourceType":"Observation","code":{"text":"x"'],
    ['in a list', '{"resourceType":"Observation","note":[1,'],
    ['with too much', '{"resourceType":"Observation"}}'],
  ])('a line that ends %s keeps no other line away', async (_where, broken) => {
    for (const sizes of [[7], [100_000]]) {
      const pieces = await cut([a, broken, b, c].join('\n'), { name: 'x.ndjson', sizes });
      const whole = pieces.filter(({ kind }) => kind === 'resource').map(({ text }) => text);
      expect(whole).toEqual(expect.arrayContaining([a, b, c]));
      expect(pieces.some(({ kind }) => kind === 'broken')).toBe(true);
    }
  });

  it('a last line that is cut off is kept as it came', async () => {
    const pieces = await cut(`${a}\n${b.slice(0, 30)}`);
    expect([kinds(pieces), texts(pieces)]).toEqual(['rb', [a, b.slice(0, 30)]]);
  });

  it('a Bundle that was cut off gives what it had', async () => {
    const whole = bundleOf(a, b, c);
    const pieces = await cut(whole.slice(0, whole.indexOf('"id": "c"') + 4));
    expect([kinds(pieces), texts(pieces).slice(0, 2)]).toEqual(['rrb', [a, b]]);
  });

  it('bytes that are no UTF-8 spoil their own resource alone', async () => {
    const bytes = Buffer.from([a, b, c].join('\n'));
    bytes[bytes.indexOf('é', a.length)] = 0xff;
    expect(kinds(await cut(bytes))).toBe('rbr');
  });

  it('a resource that is too large is left out but for its beginning', async () => {
    const large = JSON.stringify({ resourceType: 'Binary', id: 'x', data: 'A'.repeat(500_000) });
    const pieces = await cut(bundleOf(a, large, b), { sizes: [1000], limits: { resource: 100_000 } });
    expect(kinds(pieces)).toBe('rbr');
    expect(large.startsWith(pieces[1]?.text ?? '?')).toBe(true);
    expect(pieces[1]?.text.length).toBe(65_536);
  });
});
