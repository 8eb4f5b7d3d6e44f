import { useQueries } from '@tanstack/react-query';
import type { Category, EntryRow, EntrySelection, SeriesView } from '../../../preload/api.ts';
import { ask } from '../../bridge/bridge.ts';
import { callKey, useCall } from '../../bridge/use-call.ts';
import { newestOfEach, worstFirst } from '../summary/choose-rows.ts';

/** What the record says for a paper; `undefined`: not known yet. */
export interface Facts {
  readonly allergies: readonly EntryRow[] | undefined;
  readonly medicines: readonly EntryRow[] | undefined;
  readonly conditions: readonly EntryRow[] | undefined;
}

/** What is on every paper: allergies that hold, the worst first; medicines and conditions of now. */
export function useFacts(): Facts {
  const certain = useRows('allergies', 'current');
  const unsure = useRows('allergies', 'unknown');
  const allergies = certain === undefined || unsure === undefined ? undefined : worstFirst([...certain, ...unsure]);
  return { allergies, medicines: useRows('medicines', 'current'), conditions: useRows('conditions', 'current') };
}

/** The newest of a category; those that were entered by mistake are left out. */
export function useRows(
  category: Category | null,
  only: EntrySelection | null,
  enabled = true,
): readonly EntryRow[] | undefined {
  const argument = { category, connectionId: null, only, query: '', cursor: null, limit: 200 } as const;
  const { data } = useCall('record.list', argument, { enabled });
  return data?.entries.filter(({ enteredInError }) => !enteredInError);
}

/** The latest of each test that was outside its range. */
export const useOutside = (enabled: boolean): readonly EntryRow[] | undefined => {
  const rows = useRows('labs', 'out-of-range', enabled);
  return rows === undefined ? undefined : newestOfEach(rows);
};

/** The person's own words to entries, by the entry's id. */
export function useNoteTexts(rows: readonly EntryRow[]): ReadonlyMap<number, string> {
  const entries = useQueries({
    queries: rows
      .filter(({ hasNote }) => hasNote)
      .map(({ id: entryId }) => ({
        queryKey: callKey('record.entry', { entryId }),
        queryFn: () => ask('record.entry', { entryId }),
      })),
  });
  return new Map(entries.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.note.text] as const])));
}

/** The blood group as the latest test of it says; `null` where none was sent. */
export function useBloodGroup(): string | null {
  const { data } = useCall('record.tests', { category: 'labs' });
  const isGroup = ({ title }: SeriesView): boolean => /\b(ABO|blood (group|type))\b/i.test(title);
  return data?.find(isGroup)?.points[0]?.value.text ?? null;
}
