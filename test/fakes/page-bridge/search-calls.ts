import { answer, type HandlersOf } from './handlers.ts';

export function searchCalls(): HandlersOf<'search'> {
  let recent: readonly string[] = ['metformin', 'lab:glucose 2025', 'Dr. Kim'];
  return {
    'search.recent': async () => answer(recent),
    async 'search.keep'({ text }) {
      recent = [text, ...recent.filter((one) => one !== text)];
      return answer(null);
    },
    'search.snippets': async ({ entryIds, text }) =>
      answer(
        entryIds.map(() => `…what the letter says before ${text} and what it says after that, for a few words more…`),
      ),
    async 'search.forget'() {
      recent = [];
      return answer(null);
    },
  };
}
