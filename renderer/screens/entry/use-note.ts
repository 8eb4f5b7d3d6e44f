import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EntryDetail, EntryRow, NoteView, TimelineEntry } from '../../../preload/api.ts';
import { callKey, useAction } from '../../bridge/use-call.ts';
import type { CallFailure } from '../../bridge/bridge.ts';

type Written = Pick<NoteView, 'text' | 'starred'>;

/** Keeps what the person writes to an entry, and shows it wherever that entry is shown. */
export function useWriteNote({ id, reference }: Pick<EntryDetail, 'id' | 'reference'>): {
  readonly write: (note: Written) => void;
  readonly failure: CallFailure | null;
} {
  const client = useQueryClient();
  const action = useAction('record.writeNote');
  const { mutate } = action;
  const write = useCallback(
    (note: Written): void => {
      mutate({ entryId: id, reference, ...note }, { onSuccess: (kept) => showNote(client, id, kept) });
      showNote(client, id, note);
    },
    [client, id, reference, mutate],
  );
  return { write, failure: action.error };
}

/** In the entry, in the lists that hold it, and in the number of notes; lists of notes are read anew. */
function showNote(client: QueryClient, id: number, note: Written): void {
  const marks = { starred: note.starred, hasNote: note.text !== '' };
  client.setQueryData<EntryDetail>(callKey('record.entry', { entryId: id }), (entry) =>
    entry === undefined ? undefined : { ...entry, ...marks, note: { ...entry.note, ...note } },
  );
  client.setQueriesData({ queryKey: ['record.list'] }, (list: unknown) =>
    isByPages(list) ? { ...list, pages: list.pages.map((page) => withMarks(page, id, marks)) } : list,
  );
  client.setQueriesData<readonly TimelineEntry[]>({ queryKey: ['record.timeline'] }, (rows) =>
    rows?.map((row) => (row.id === id ? { ...row, ...marks } : row)),
  );
  void client.invalidateQueries({ queryKey: ['record.overview'] });
  void client.invalidateQueries({ predicate: ({ queryKey: [, asked] }) => isOfNotes(asked) });
}

interface ListPage {
  readonly entries: readonly EntryRow[];
}

const withMarks = (page: ListPage, id: number, marks: Pick<EntryRow, 'starred' | 'hasNote'>): ListPage => ({
  ...page,
  entries: page.entries.map((row) => (row.id === id ? { ...row, ...marks } : row)),
});

const isByPages = (list: unknown): list is { readonly pages: readonly ListPage[] } =>
  typeof list === 'object' && list !== null && 'pages' in list;

const isOfNotes = (asked: unknown): boolean =>
  typeof asked === 'object' &&
  asked !== null &&
  'only' in asked &&
  (asked.only === 'noted' || asked.only === 'starred');
