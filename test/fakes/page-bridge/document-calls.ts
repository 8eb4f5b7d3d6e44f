import type { Block } from '../../../preload/api.ts';
import { answer, refuse, type HandlersOf } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';

const plain = (text: string) => [{ text }];
const cell = (text: string) => ({ blocks: [{ kind: 'paragraph', runs: plain(text) } as const] });

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, runs: plain('Assessment') },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Blood sugar is ' },
      { text: 'well controlled', strong: true },
      { text: '. Keep taking metformin.' },
    ],
  },
  { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', runs: plain('Eye examination once a year') }]] },
  {
    kind: 'table',
    caption: 'Results',
    header: [
      [
        { ...cell('Test'), heading: true },
        { ...cell('Value'), heading: true },
      ],
    ],
    rows: [[cell('Hemoglobin A1c'), cell('6.8 %')]],
  },
  { kind: 'facts', facts: [{ label: 'Next visit', text: 'In three months' }] },
  { kind: 'preformatted', text: 'BP 122/78   HR 64' },
];

export function documentCalls(state: MadeUpState): HandlersOf<'documents'> {
  return {
    async 'documents.open'({ entryId, index }) {
      const entry = state.entries.find(({ id }) => id === entryId);
      const attachment = entry?.attachments[index];
      if (entry === undefined || attachment === undefined)
        return refuse('not-found', 'This is not in your record any more.');
      const { title, contentType, size } = attachment;
      const { date, sourceName } = entry;
      const shown = { title, contentType, size, date, sourceName, entryTitle: entry.title, data: null };
      return contentType === 'application/pdf'
        ? answer({ ...shown, kind: 'missing', document: null })
        : answer({ ...shown, kind: 'readable', document: { title, blocks } });
    },
    'documents.save': async () => answer({ savedAs: 'C:\\Users\\Jason\\Downloads\\After visit summary.txt' }),
  };
}
