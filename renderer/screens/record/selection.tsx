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
  const data = [{ value: 'all', label: words.all }, ...choices.map((one) => ({ value: one, label: words.only[one] }))];
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

function choicesOf({ category, only }: RecordPlace): readonly EntrySelection[] {
  const own = category === null ? [] : (byCategory[category] ?? []);
  return only === null || own.includes(only) ? own : [...own, only];
}

const standings = ['current', 'past', 'unknown'] as const;

const byCategory: Partial<Readonly<Record<Category, readonly EntrySelection[]>>> = {
  allergies: standings,
  conditions: standings,
  labs: ['out-of-range'],
  medicines: standings,
  vitals: ['out-of-range'],
};
