import { answer, later, type HandlersOf, type Tell } from './handlers.ts';

export function exchangeCalls(tell: Tell): HandlersOf<'exchange'> {
  return {
    async 'exchange.export'() {
      tell('export.changed', { resources: 412, documents: 9, bytes: 3_400_000 });
      await later(400);
      tell('export.changed', null);
      const folder = 'C:\\Users\\Jason\\Documents\\Health record 2026-11-24';
      return answer({
        resources: 1204,
        documents: 31,
        bytes: 9_700_000,
        folder,
        files: ['record-r4.json', 'labs.csv'],
      });
    },
    'exchange.cancelExport': async () => answer(null),
    'exchange.showExport': async () => answer(null),
  };
}
