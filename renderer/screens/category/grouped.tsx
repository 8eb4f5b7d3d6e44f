import { useMemo, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { Screen } from '../../components/screen.tsx';
import type { ListRow } from '../../format/list-row.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryList } from '../record/entry-list.tsx';
import { RecordTitle } from '../record/record-title.tsx';
import { useAllEntries } from './use-all-entries.ts';

/** By what kind of thing each is; people and places by their names. */
export function Grouped({ place }: { readonly place: RecordPlace }): ReactNode {
  const { resourceTypes } = useWords();
  const list = useAllEntries(place);
  const { entries, isWhole } = list;
  const isByName = place.category === 'people-and-places';
  const rows = useMemo(
    () => (isWhole ? groupRows(entries, resourceTypes, isByName) : undefined),
    [entries, isWhole, resourceTypes, isByName],
  );
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      <EntryList place={place} list={list} {...(rows === undefined ? {} : { rows })} />
    </Screen>
  );
}

/** Types that a person looks for first. */
const first = ['Patient', 'CarePlan', 'Goal', 'CareTeam', 'Practitioner', 'Organization', 'Location', 'RelatedPerson'];

function groupRows(
  entries: readonly EntryRow[],
  nameOf: (type: string) => string,
  isByName: boolean,
): readonly ListRow<EntryRow>[] {
  const groups = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const group = groups.get(entry.resourceType) ?? [];
    groups.set(entry.resourceType, group);
    group.push(entry);
  }
  const rank = (type: string): number => (first.includes(type) ? first.indexOf(type) : first.length);
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)))
    .flatMap(([type, group]): ListRow<EntryRow>[] => [
      { kind: 'heading', text: nameOf(type) },
      ...(isByName ? group.toSorted((a, b) => a.title.localeCompare(b.title)) : group).map(
        (item) => ({ kind: 'item', item }) as const,
      ),
    ]);
}
