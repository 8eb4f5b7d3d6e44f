import { beginIn, typedWords } from './typed-words.ts';

interface Named {
  readonly title: string;
  readonly subtitle: string | null;
}

/** What is called so comes first, as a person expects it; among equals the order stays as it was, newest first. */
export function rankHits<Hit>(hits: readonly Hit[], words: string, nameOf: (hit: Hit) => Named): readonly Hit[] {
  const wanted = typedWords(words);
  if (wanted.length === 0) return hits;
  const rank = ({ title, subtitle }: Named): number => {
    if (beginIn(wanted, title)) return 0;
    return beginIn(wanted, `${title} ${subtitle ?? ''}`) ? 1 : 2;
  };
  const ranked = hits.map((hit) => ({ hit, rank: rank(nameOf(hit)) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}
