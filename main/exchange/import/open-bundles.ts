import { cutResources, type CutPiece } from './cut-resources.ts';
import { readResource } from './read-resource.ts';

/** A Bundle within a Bundle is opened too; one that holds nothing is nothing. */
export async function* openBundles(pieces: AsyncIterable<CutPiece>): AsyncGenerator<CutPiece, void> {
  for await (const piece of pieces) {
    const isBundle = piece.kind === 'resource' && bundleMark.test(piece.text) && isBundleText(piece.text);
    if (!isBundle) yield piece;
    else if (holdsEntries(piece.text)) yield* openBundles(cutResources({ name: '', bytes: whole(piece.text) }));
  }
}

/** Seldom there, so that most texts need not be parsed to be told apart. */
const bundleMark = /"resourceType"\s*:\s*"Bundle"/;

const isBundleText = (text: string): boolean => readResource(text)?.resourceType === 'Bundle';

function holdsEntries(text: string): boolean {
  const entries = readResource(text)?.['entry'];
  return Array.isArray(entries) && entries.some((entry: unknown) => isHolding(entry));
}

const isHolding = (entry: unknown): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'resource' in entry &&
  typeof entry.resource === 'object' &&
  entry.resource !== null;

async function* whole(text: string): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(text);
}
