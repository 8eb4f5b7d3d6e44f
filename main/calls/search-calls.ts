import type { RecordStore } from '../store/record-store.ts';
import { parseSearch } from '../values/asked-search.ts';
import { snippetOf } from '../values/snippet.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

export function searchCalls({ profiles }: CallParts): HandlersOf<'search'> {
  return {
    async 'search.recent'() {
      const { open } = profiles.state();
      return open === null ? err(nothingOpen) : ok(await open.store.searches.recent());
    },
    async 'search.keep'({ text }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      await open.store.searches.keep(text);
      return ok(null);
    },
    async 'search.snippets'({ entryIds, text }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const words = parseSearch(text).words.split(/\s+/);
      return ok(await Promise.all(entryIds.map((id) => snippetOfEntry(open.store, id, words))));
    },
    async 'search.forget'() {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      await open.store.searches.forget();
      return ok(null);
    },
  };
}

async function snippetOfEntry({ entries }: RecordStore, id: number, words: readonly string[]): Promise<string | null> {
  const found = await entries.get(id);
  if (!found.ok) return null;
  const { entry, note } = found.value;
  const documents = entry.attachments.flatMap(({ title, text }) => [title, text]);
  const values = entry.values.flatMap(({ label, text }) => [label, text]);
  const texts = [note.text, ...entry.notes, ...documents, ...values, entry.searchText];
  return snippetOf(
    texts.filter((text) => typeof text === 'string'),
    words,
  );
}
