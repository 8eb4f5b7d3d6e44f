import { useCallback, useMemo, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { OwnMarks } from '../../components/own-marks.tsx';
import { Screen } from '../../components/screen.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import type { ListRow } from '../../format/list-row.ts';
import { joined } from '../../format/names.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryList } from '../record/entry-list.tsx';
import { RecordTitle } from '../record/record-title.tsx';
import css from './category.module.css';
import { useAllEntries } from './use-all-entries.ts';

/** Each relative with the illnesses that were written down. */
export function Relatives({ place }: { readonly place: RecordPlace }): ReactNode {
  const list = useAllEntries(place);
  const { entries } = list;
  const rows = useMemo((): readonly ListRow<EntryRow>[] => {
    const byName = entries.toSorted((a, b) => a.title.localeCompare(b.title));
    return byName.map((item) => ({ kind: 'item', item }));
  }, [entries]);
  const renderRow = useCallback(
    (row: EntryRow, slot: RowSlot) => <Relative row={row} slot={slot} place={place} />,
    [place],
  );
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      <EntryList {...{ place, list, rows, renderRow }} />
    </Screen>
  );
}

function Relative(props: { readonly row: EntryRow; readonly slot: RowSlot; readonly place: RecordPlace }): ReactNode {
  const { row, slot, place } = props;
  const words = useWords();
  const { particulars } = row;
  const illnesses = particulars?.kind === 'relative' ? particulars.illnesses : [];
  const date = dateOf(row.date);
  return (
    <Link
      to={{ screen: 'record', ...place, entryId: row.id }}
      className={css.relative}
      data-entry={row.id}
      {...(row.id === place.entryId ? { 'aria-current': true } : {})}
      {...slot}
    >
      <span className={css.strong}>
        {words.titled(row.title)}
        <OwnMarks row={row} />
      </span>{' '}
      <span className={css.illnesses}>
        {illnesses.length === 0 ? <span className={css.quiet}>{words.relatives.noIllness}</span> : null}
        {illnesses.map((one) => (
          <span key={one}>{words.named(one)}</span>
        ))}
        <span className={css.second}>
          {joined([
            date === null ? null : words.relatives.writtenDown(formatDate(date)),
            row.sourceName ?? words.sourceUnknown,
          ])}
        </span>
      </span>
    </Link>
  );
}
