import { rankHits } from '../../values/rank-hits.ts';
import { snippetOf } from '../../values/snippet.ts';
import { beginIn, typedWords } from '../../values/typed-words.ts';
import { noteOf } from '../own-notes.ts';
import type { EntryRows, FoundHit, FoundHits, HitQuery, StoredEntry } from '../record-store.ts';
import type { Tables } from '../tables/tables.ts';
import type { createListEntries } from './list-entries.ts';

/** So many of the newest are ranked. */
const ranked = 32;

/** The best of what is found. Ranked here, so that of fifty entries those alone leave the thread that are shown. */
export function createFindHits(tables: Tables, listEntries: ReturnType<typeof createListEntries>) {
  return function findHits({ most, ...query }: HitQuery): FoundHits {
    const { rows, total }: EntryRows = listEntries({ ...query, cursor: null, limit: ranked });
    const best = rankHits(rows, query.words, ({ entry }) => entry).slice(0, most);
    const words = typedWords(query.words);
    return { hits: best.map((stored): FoundHit => ({ ...stored, snippet: snippetIn(tables, stored, words) })), total };
  };
}

/** What in an entry the words were found in, where its row does not show it. */
function snippetIn(tables: Tables, { id, entry }: StoredEntry, words: readonly string[]): string | null {
  const { title, subtitle, who, where } = entry;
  if (beginIn(words, [title, subtitle, who, where].join(' '))) return null;
  const resource = tables.entryRows.resourceOf(id);
  const note = resource === null ? '' : noteOf(tables, resource).text;
  const documents = entry.attachments.flatMap((one) => [one.title, one.text]);
  const values = entry.values.flatMap((one) => [one.label, one.text]);
  const texts = [note, ...entry.notes, ...documents, ...values, entry.searchText];
  return snippetOf(
    texts.filter((text) => typeof text === 'string'),
    words,
  );
}
