import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { EmergencyCard, EntryRow } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useNow } from '../../components/use-now.ts';
import { allergyFlag } from '../../format/allergies.ts';
import { formatDate, isoDay } from '../../format/dates.ts';
import { useWords } from '../../words/use-words.ts';
import css from './sheets.module.css';
import type { Facts } from './use-facts.ts';

/** Both sides beneath each other, to be cut out and folded. Tells whether all that was chosen fits: nothing is cut off silently. */
export function CardPaper(props: {
  readonly card: EmergencyCard;
  readonly facts: Facts;
  readonly onFits: (fits: boolean) => void;
}): ReactNode {
  const { card, facts, onFits } = props;
  const words = useWords();
  const { sheets, summary } = words;
  const { data: overview } = useCall('record.overview', {});
  const now = useNow();
  const paper = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const sides = [...(paper.current?.querySelectorAll('[data-side]') ?? [])];
    onFits(sides.every((side) => side.scrollHeight <= side.clientHeight && side.scrollWidth <= side.clientWidth));
  });
  const chosen = (rows: readonly EntryRow[] | undefined): readonly EntryRow[] =>
    rows?.filter(({ id }) => !card.leftOut.includes(id)) ?? [];
  const person = overview?.person ?? null;
  const badness = (row: EntryRow): string => allergyFlag(row.particulars, words.allergies)?.text ?? '';
  return (
    <article className={css.card} data-paper="card" ref={paper}>
      <section className={css.side} data-side="front" aria-label={sheets.sides.front}>
        <header className={css.cardHead}>
          <strong>{sheets.emergency}</strong>
          <span>{sheets.cardMade(formatDate(isoDay(now)))}</span>
        </header>
        <p className={css.name}>{person?.name ?? summary.noName}</p>
        <p>
          {[
            person?.birthDate ? sheets.born(formatDate(person.birthDate)) : '',
            card.bloodGroup.trim() === '' ? '' : `${sheets.bloodGroup} ${card.bloodGroup}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <CardLine name={sheets.sections.allergies} none={sheets.none.allergies}>
          {chosen(facts.allergies).map((row) => [row.title, badness(row)].filter(Boolean).join(': '))}
        </CardLine>
        {card.contact.trim() === '' ? null : (
          <CardLine name={sheets.callFirst} none="">
            {[card.contact]}
          </CardLine>
        )}
        {card.words.trim() === '' ? null : <p>{card.words}</p>}
      </section>
      <section className={css.side} data-side="back" aria-label={sheets.sides.back}>
        <CardLine name={sheets.sections.medicines} none={sheets.none.medicines}>
          {chosen(facts.medicines).map((row) => row.title)}
        </CardLine>
        <CardLine name={sheets.sections.conditions} none={sheets.none.conditions}>
          {chosen(facts.conditions).map((row) => row.title)}
        </CardLine>
      </section>
    </article>
  );
}

function CardLine(props: {
  readonly name: string;
  readonly none: string;
  readonly children: readonly string[];
}): ReactNode {
  const { name, none, children } = props;
  return (
    <p>
      <strong>{name}</strong> {children.length === 0 ? none : children.join(' · ')}
    </p>
  );
}
