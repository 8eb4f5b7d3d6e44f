import { answer, type HandlersOf } from './handlers.ts';

export function searchCalls(): HandlersOf<'search'> {
  let recent: readonly string[] = ['metformin', 'lab:glucose 2025', 'Dr. Kim'];
  return {
    'search.recent': async () => answer(recent),
    async 'search.keep'({ text }) {
      recent = [text, ...recent.filter((one) => one !== text)];
      return answer(null);
    },
    async 'search.forget'() {
      recent = [];
      return answer(null);
    },
  };
}
