import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { Screen } from '../../components/screen.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import type { ListRow } from '../../format/list-row.ts';
import { formatMoneyRow } from '../../format/money.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { EntryList } from '../record/entry-list.tsx';
import { RecordTitle } from '../record/record-title.tsx';
import css from './category.module.css';
import { ClaimRow } from './claim-row.tsx';
import { claimYears, kindOf, type ClaimKind, type ClaimYear } from './claim-years.ts';
import { useAllEntries } from './use-all-entries.ts';

/** What was billed, what the insurance paid, and what is left to pay, in columns; each year with its sums. */
export function Claims({ place }: { readonly place: RecordPlace }): ReactNode {
  const { claims: words } = useWords();
  const list = useAllEntries(place);
  const [chosen, setChosen] = useState<ClaimKind | null>(null);
  const kinds = useMemo(() => new Set(list.entries.map(kindOf)), [list.entries]);
  const kind = chosen ?? (kinds.has('statements') ? 'statements' : 'bills');
  const rows = useMemo(
    () =>
      claimRows(
        claimYears(
          list.entries.filter((one) => kindOf(one) === kind),
          !list.hasMore,
        ),
        words,
      ),
    [list.entries, list.hasMore, kind, words],
  );
  const renderRow = useCallback(
    (row: EntryRow, slot: RowSlot) => <ClaimRow row={row} slot={slot} place={place} />,
    [place],
  );
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      {kinds.size < 2 ? null : (
        <SegmentedControl
          aria-label={words.show}
          value={kind}
          onChange={(value) => setChosen(value === 'bills' ? 'bills' : 'statements')}
          data={[
            { value: 'statements', label: words.statements },
            { value: 'bills', label: words.bills },
          ]}
        />
      )}
      {rows.length === 0 ? null : (
        <div className={css.columns} aria-hidden="true">
          <span>{words.what}</span>
          <span>{words.billed}</span>
          <span>{words.insurancePaid}</span>
          <span>{words.owed}</span>
        </div>
      )}
      <EntryList {...{ place, list, rows, renderRow }} />
    </Screen>
  );
}

const claimRows = (years: readonly ClaimYear[], words: Words['claims']): readonly ListRow<EntryRow>[] =>
  years.flatMap((year): ListRow<EntryRow>[] => [
    { kind: 'heading', text: yearText(year, words) },
    ...year.entries.map((item) => ({ kind: 'item', item }) as const),
  ]);

function yearText({ year, sum }: ClaimYear, words: Words['claims']): string {
  const name = year === null ? words.undated : String(year);
  if (sum === null) return name;
  const { currency } = sum;
  const told = (
    [
      [words.sums.billed, sum.billed],
      [words.sums.insurancePaid, sum.insurancePaid],
      [words.sums.owed, sum.owed],
    ] as const
  ).flatMap(([label, amount]) => (amount === null ? [] : [{ label, amount }]));
  const texts = formatMoneyRow(
    told.map(({ amount }) => amount),
    currency,
  );
  const amounts = told.map(({ label }, at) => `${label} ${texts[at] ?? ''}`);
  return [name, ...amounts].join(' · ');
}
