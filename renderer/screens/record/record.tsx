// The record as a list by date, and beside it the entry that was chosen. Narrow windows show one of the two.
import { useCallback, type ReactNode } from 'react';
import { Screen } from '../../components/screen.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { EntryPane } from '../entry/entry-pane.tsx';
import { EntryList } from './entry-list.tsx';
import css from './record.module.css';
import { RecordTitle } from './record-title.tsx';
import { useEntries } from './use-entries.ts';

export function Record({ place }: { readonly place: RecordPlace }): ReactNode {
  const { category, connectionId, only, query, entryId } = place;
  const list = useEntries({ category, connectionId, only, query });
  const close = useCallback(() => {
    navigate({ screen: 'record', category, connectionId, only, query, entryId: null });
    if (entryId !== null) focusRowOf(entryId);
  }, [category, connectionId, only, query, entryId]);
  return (
    <div className={css.split} {...(entryId === null ? {} : { 'data-open': true })}>
      <div className={css.list}>
        <Screen key={`${category} ${connectionId} ${only} ${query}`}>
          <RecordTitle place={place} list={list} />
          <EntryList place={place} list={list} />
        </Screen>
      </div>
      {entryId === null ? null : (
        <div className={css.detail}>
          <EntryPane key={entryId} entryId={entryId} place={place} onClose={close} />
        </div>
      )}
    </div>
  );
}

/** Back from an entry, the list goes on where it was left. */
function focusRowOf(entryId: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`main [data-entry="${entryId}"]`)?.focus());
}
