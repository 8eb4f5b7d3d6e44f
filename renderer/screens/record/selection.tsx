import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Category, EntrySelection } from '../../../preload/api.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** Only what is there now, what is past, or what the lab marked: where a category has such parts. */
export function Selection({ place }: { readonly place: RecordPlace }): ReactNode {
  const { record: words } = useWords();
  const choices = choicesOf(place);
  if (choices.length === 0) return null;
  const all = isOfNotes(place) ? [] : [{ value: 'all', label: words.all }];
  const data = [...all, ...choices.map((one) => ({ value: one, label: words.only[one] }))];
  return (
    <SegmentedControl
      aria-label={words.show}
      data={data}
      value={place.only ?? 'all'}
      onChange={(value) => {
        const only = choices.find((one) => one === value) ?? null;
        navigate({ screen: 'record', ...place, only, entryId: null });
      }}
    />
  );
}

function choicesOf(place: RecordPlace): readonly EntrySelection[] {
  const { category, only } = place;
  if (isOfNotes(place)) return ['noted', 'starred'];
  const own = category === null ? [] : (byCategory[category] ?? []);
  return only === null || own.includes(only) ? own : [...own, only];
}

/** The notes, and among them those with a star: a place of its own. */
const isOfNotes = ({ category, only }: RecordPlace): boolean =>
  category === null && (only === 'noted' || only === 'starred');

const standings = ['current', 'past', 'unknown'] as const;

const byCategory: Partial<Readonly<Record<Category, readonly EntrySelection[]>>> = {
  allergies: standings,
  conditions: standings,
  labs: ['out-of-range'],
  medicines: standings,
  vitals: ['out-of-range'],
};
