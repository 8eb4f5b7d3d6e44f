import { foldText } from './fold-text.ts';

/** Characters on each side of what was found. */
const around = 60;

/**
 * The stretch of a text that shows why it was found: around the first word that begins with one of those looked for, of the
 * text in which most of them begin a word. `null`: none does.
 */
export function snippetOf(texts: readonly string[], words: readonly string[]): string | null {
  const wanted = words.map(foldText).filter((word) => word !== '');
  let best: { readonly text: string; readonly places: readonly number[] } | null = null;
  for (const text of texts) {
    const places = wanted.flatMap((word) => placeOf(text, word) ?? []);
    if (places.length > (best?.places.length ?? 0)) best = { text, places };
  }
  return best === null ? null : stretch(best.text, Math.min(...best.places));
}

/** Where a word begins with these letters, without accents and in any case. */
function placeOf(text: string, word: string): number | null {
  for (const { 0: own, index } of text.matchAll(/[\p{L}\p{N}.]+/gu)) if (foldText(own).startsWith(word)) return index;
  return null;
}

/** Whole words alone, with a sign where something is left out. */
function stretch(text: string, at: number): string {
  const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
  const end = text.indexOf(' ', at + around);
  const begin = from > at ? at : from;
  const words = text
    .slice(begin, end < 0 ? undefined : end)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${begin > 0 ? '…' : ''}${words}${end < 0 ? '' : '…'}`;
}
