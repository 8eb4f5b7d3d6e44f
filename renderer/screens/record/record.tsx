// The record as a list by date, and beside it the entry that was chosen. Narrow windows show one of the two.
import { useCallback, type ReactNode } from 'react';
import { Screen } from '../../components/screen.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { EntryPane } from '../entry/entry-pane.tsx';
import type { Category } from '../../../preload/api.ts';
import { ByStanding } from '../category/by-standing.tsx';
import { Claims } from '../category/claims.tsx';
import { Grouped } from '../category/grouped.tsx';
import { Immunizations } from '../category/immunizations.tsx';
import { Relatives } from '../category/relatives.tsx';
import { isTimeline } from '../timeline/is-timeline.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { EntryList } from './entry-list.tsx';
import css from './record.module.css';
import { RecordTitle } from './record-title.tsx';
import { useEntries } from './use-entries.ts';

export function Record({ place }: { readonly place: RecordPlace }): ReactNode {
  const { entryId } = place;
  const close = useCallback(() => {
    navigate({ screen: 'record', ...place, entryId: null });
    if (place.entryId !== null) focusRowOf(place.entryId);
  }, [place]);
  return (
    <div className={css.split} {...(entryId === null ? {} : { 'data-open': true })}>
      <div className={css.list}>
        <Listed place={place} />
      </div>
      {entryId === null ? null : (
        <div className={css.detail}>
          <EntryPane key={entryId} entryId={entryId} place={place} onClose={close} />
        </div>
      )}
    </div>
  );
}

/** Each part of the record as it is read best; what is searched for, or but a part of it, in the order of time. */
function Listed({ place }: { readonly place: RecordPlace }): ReactNode {
  const { category, connectionId, only, query } = place;
  if (isTimeline(place)) return <Timeline place={place} />;
  const key = `${category} ${connectionId} ${only} ${query}`;
  const Whole = category === null || only !== null || query !== '' ? undefined : byCategory[category];
  return Whole === undefined ? <ByMonth key={key} place={place} /> : <Whole key={key} place={place} />;
}

const byCategory: Partial<Readonly<Record<Category, (props: { readonly place: RecordPlace }) => ReactNode>>> = {
  conditions: ByStanding,
  medicines: ByStanding,
  allergies: ByStanding,
  immunizations: Immunizations,
  'care-plans': Grouped,
  'family-history': Relatives,
  insurance: Grouped,
  claims: Claims,
  'people-and-places': Grouped,
};

function ByMonth({ place }: { readonly place: RecordPlace }): ReactNode {
  const list = useEntries(place);
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      <EntryList place={place} list={list} />
    </Screen>
  );
}

/** Back from an entry, the list goes on where it was left. */
function focusRowOf(entryId: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`main [data-entry="${entryId}"]`)?.focus());
}
