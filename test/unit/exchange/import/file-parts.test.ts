import { describe, expect, it } from 'vitest';
import { fileParts } from '../../../../main/exchange/import/file-parts.ts';
import { collected, gzipped, importFile, zipped } from '../../../fakes/import-files.ts';

const text = '{"resourceType":"Patient","id":"p"}';

async function partsOf(name: string, content: string | Uint8Array): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for await (const part of fileParts(importFile(name, content))) {
    found[part.name] = Buffer.concat(await collected(part.bytes)).toString();
  }
  return found;
}

describe('the parts of a file', () => {
  it('are told by their first bytes, whatever the file is called', async () => {
    expect(await partsOf('a.txt', text)).toEqual({ 'a.txt': text });
    expect(await partsOf('a.json', gzipped(text))).toEqual({ 'a.json': text });
    const archive = await zipped({ 'b/one.json': text, 'two.ndjson.gz': gzipped(`${text}\n`), 'empty.json': '' });
    expect(await partsOf('download', archive)).toEqual({
      ...{ 'b/one.json': text, 'two.ndjson.gz': `${text}\n`, 'empty.json': '' },
    });
  });

  it('are without what macOS puts beside each file', async () => {
    const archive = await zipped({ '__MACOSX/._a.json': 'x', 'b/._a.json': 'x', 'b/a.json': text });
    expect(Object.keys(await partsOf('a.zip', archive))).toEqual(['b/a.json']);
  });

  it.each([
    ['a gzip that is cut off', gzipped(text.repeat(1000)).subarray(0, 40)],
    ['a gzip that is damaged', gzipped(text).fill(7, 12, 20)],
  ])('of %s are refused in words', async (_what, content) => {
    await expect(partsOf('a.gz', content)).rejects.toMatchObject({ failure: { code: 'cut-off' } });
  });

  it('of a zip that is cut off, or locked, or has no end, are refused in words', async () => {
    const archive = Buffer.from(await zipped({ 'a.json': text.repeat(100) }));
    await expect(partsOf('a.zip', archive.subarray(0, -30))).rejects.toMatchObject({ failure: { code: 'cut-off' } });
    const locked = Buffer.from(archive);
    // The first bit of the flags, in the central directory.
    const flags = locked.lastIndexOf('PK\u0001\u0002') + 8;
    locked.writeUInt16LE(locked.readUInt16LE(flags) | 1, flags);
    await expect(partsOf('a.zip', locked)).rejects.toMatchObject({ failure: { code: 'locked-archive' } });
  });

  it('of a small archive that would fill the disk are refused, and not unpacked to the end', async () => {
    const bomb = gzipped(Buffer.alloc(300 * 1024 * 1024, ' '));
    let read = 0;
    const reading = async (): Promise<void> => {
      for await (const part of fileParts(importFile('a.gz', bomb)))
        for await (const bytes of part.bytes) read += bytes.length;
    };
    await expect(reading()).rejects.toMatchObject({ failure: { code: 'too-large' } });
    expect(read).toBeLessThanOrEqual(256 * 1024 * 1024);
  });

  it('a file that the disk does not give is told as such', async () => {
    const gone = {
      ...importFile('a.json', text),
      read: () => Promise.reject(Object.assign(new Error('no'), { code: 'EIO' })),
    };
    await expect(collected(fileParts(gone))).rejects.toMatchObject({ failure: { code: 'cannot-read' } });
  });
});
