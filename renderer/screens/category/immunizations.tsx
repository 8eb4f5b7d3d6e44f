import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { OwnMarks } from '../../components/own-marks.tsx';
import { Screen } from '../../components/screen.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryList } from '../record/entry-list.tsx';
import { NewerItems } from '../record/newer-items.tsx';
import { RecordTitle } from '../record/record-title.tsx';
import css from './category.module.css';
import { useAllEntries } from './use-all-entries.ts';
import { vaccineSeries, type SeriesOrder, type VaccineSeries } from './vaccine-series.ts';

/** A row for each illness, and in it every dose with its date. */
export function Immunizations({ place }: { readonly place: RecordPlace }): ReactNode {
  const { vaccines: words } = useWords();
  const list = useAllEntries(place);
  const [order, setOrder] = useState<SeriesOrder>('latest');
  const series = useMemo(() => vaccineSeries(list.entries, order), [list.entries, order]);
  if (!list.isWhole || list.entries.length === 0) {
    return (
      <Screen>
        <RecordTitle place={place} list={list} />
        <EntryList place={place} list={list} />
      </Screen>
    );
  }
  return (
    <Screen>
      <RecordTitle place={place} list={list} />
      <NewerItems list={list} />
      <SegmentedControl
        aria-label={words.order}
        value={order}
        onChange={(value) => setOrder(value === 'name' ? 'name' : 'latest')}
        data={[
          { value: 'latest', label: words.latestFirst },
          { value: 'name', label: words.byName },
        ]}
      />
      <table className={css.series}>
        <thead>
          <tr>
            <th scope="col">{words.against}</th>
            <th scope="col">{words.doses}</th>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <Series key={one.against} series={one} place={place} />
          ))}
        </tbody>
      </table>
    </Screen>
  );
}

function Series({ series, place }: { readonly series: VaccineSeries; readonly place: RecordPlace }): ReactNode {
  const { named } = useWords();
  return (
    <tr>
      <th scope="row">{named(series.against)}</th>
      <td>
        <ol className={css.doses}>
          {series.doses.map((dose) => (
            <li key={dose.id}>
              <Dose dose={dose} against={series.against} place={place} />
            </li>
          ))}
        </ol>
      </td>
    </tr>
  );
}

function Dose(props: { readonly dose: EntryRow; readonly against: string; readonly place: RecordPlace }): ReactNode {
  const { dose, against, place } = props;
  const { vaccines: words, record, enteredInError } = useWords();
  const { particulars } = dose;
  const date = dateOf(dose.date);
  const told = particulars?.kind === 'vaccine' ? particulars : null;
  const isGiven = told?.isGiven ?? true;
  const number = told === null || told.dose === null ? null : words.dose(told.dose, told.dosesInSeries);
  return (
    <Link
      to={{ screen: 'record', ...place, entryId: dose.id }}
      className={css.dose}
      data-entry={dose.id}
      {...(isGiven ? {} : { 'data-refused': true })}
      {...(dose.id === place.entryId ? { 'aria-current': true } : {})}
      title={dose.title}
    >
      <span className={css.strong}>
        {date === null ? record.noDate : formatDate(date)}
        <OwnMarks row={dose} />
      </span>{' '}
      <span className={css.second}>
        {dose.enteredInError ? enteredInError : isGiven ? (number ?? words.given) : words.notGiven}
      </span>
      {dose.title === against ? null : <VisuallyHidden>, {dose.title}</VisuallyHidden>}
    </Link>
  );
}
