import { useMemo, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { Screen } from '../../components/screen.tsx';
import type { ListRow } from '../../format/list-row.ts';
import { formatCount } from '../../format/numbers.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryList } from '../record/entry-list.tsx';
import { RecordTitle } from '../record/record-title.tsx';
import { useEntries } from '../record/use-entries.ts';
import { sectionsOf } from './sections.ts';

/** What is there now comes first, whenever it began; what is past after it. */
export function ByStanding({ place }: { readonly place: RecordPlace }): ReactNode {
  const { standings } = useWords();
  const list = useEntries(place, sectionsOf(place));
  const { category } = place;
  const rows = useMemo(
    () =>
      list.parts.flatMap(({ only, total, entries }): ListRow<EntryRow>[] => {
        const name = only === 'unstated' ? standings.unstated(category) : standings.named(only);
        const text = total === null ? name : `${name} · ${formatCount(total)}`;
        return [{ kind: 'heading', text }, ...entries.map((item) => ({ kind: 'item', item }) as const)];
      }),
    [list.parts, standings, category],
  );
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      <EntryList place={place} list={list} rows={rows} />
    </Screen>
  );
}
