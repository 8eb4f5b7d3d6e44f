import { parseSearch, type AskedSearch } from '../../preload/api.ts';

/** The filters of a search in words, such as "Lab results", "2023"; none: an empty list. */
export function filtersTold(
  text: string,
  words: {
    readonly categories: Readonly<Record<NonNullable<AskedSearch['category']>, { readonly name: string }>>;
    readonly only: Readonly<Record<NonNullable<AskedSearch['only']>, string>>;
    readonly since: (year: number) => string;
    readonly until: (year: number) => string;
  },
): readonly string[] {
  const { category, years, only } = parseSearch(text);
  return [
    ...(category === null ? [] : [words.categories[category].name]),
    ...(years === null ? [] : [yearsTold(years, words)]),
    ...(only === null ? [] : [words.only[only]]),
  ];
}

function yearsTold(
  { from, to }: NonNullable<AskedSearch['years']>,
  words: { readonly since: (year: number) => string; readonly until: (year: number) => string },
): string {
  if (from === null) return to === null ? '' : words.until(to);
  if (to === null) return words.since(from);
  return from === to ? String(from) : `${from}–${to}`;
}
