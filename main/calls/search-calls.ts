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
    async 'search.forget'() {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      await open.store.searches.forget();
      return ok(null);
    },
  };
}
