import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EntryRow } from '../../../preload/api.ts';
import { OwnMarks } from '../../components/own-marks.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { dateOf, formatDate } from '../../format/dates.ts';
import { formatMoney } from '../../format/money.ts';
import { joined } from '../../format/names.ts';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './category.module.css';

interface ClaimRowProps {
  readonly row: EntryRow;
  readonly slot: RowSlot;
  readonly place: RecordPlace;
}

export function ClaimRow({ row, slot, place }: ClaimRowProps): ReactNode {
  const words = useWords();
  const { claims } = words;
  const money = row.particulars?.kind === 'money' ? row.particulars : null;
  const currency = money?.currency ?? null;
  const date = dateOf(row.date);
  return (
    <Link
      to={{ screen: 'record', ...place, entryId: row.id }}
      className={css.claim}
      data-entry={row.id}
      {...(row.enteredInError ? { 'data-error': true } : {})}
      {...(row.id === place.entryId ? { 'aria-current': true } : {})}
      {...slot}
    >
      <span className={css.what}>
        <span className={css.strong}>
          {words.titled(row.title)}
          <OwnMarks row={row} />
        </span>{' '}
        <span className={css.second}>
          {joined([
            row.enteredInError ? words.enteredInError : null,
            date === null ? words.record.noDate : formatDate(date),
            row.who,
            row.where,
            row.sourceName ?? words.sourceUnknown,
          ])}
        </span>
      </span>{' '}
      <Amount label={claims.billed} amount={money?.billed ?? null} currency={currency} />{' '}
      <Amount label={claims.insurancePaid} amount={money?.insurancePaid ?? null} currency={currency} />{' '}
      <Amount label={claims.owed} amount={money?.owed ?? null} currency={currency} isStrong />
    </Link>
  );
}

function Amount(props: {
  readonly label: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly isStrong?: boolean;
}): ReactNode {
  const { label, amount, currency, isStrong = false } = props;
  const { claims } = useWords();
  return (
    <span className={css.amount} {...(isStrong ? { 'data-strong': true } : {})}>
      <span className={css.label}>{label}</span>{' '}
      {amount === null ? (
        <>
          <span aria-hidden="true" className={css.quiet}>
            –
          </span>
          <VisuallyHidden>{claims.notSaid}</VisuallyHidden>
        </>
      ) : (
        formatMoney(amount, currency)
      )}
    </span>
  );
}
