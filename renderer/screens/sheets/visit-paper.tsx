import type { ReactNode } from 'react';
import type { EntryRow, VisitSection, VisitSheet } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useNow } from '../../components/use-now.ts';
import { formatDate, isoDay } from '../../format/dates.ts';
import { useWords } from '../../words/use-words.ts';
import { PaperRows } from './paper-rows.tsx';
import css from './sheets.module.css';
import { useFacts, useNoteTexts, useOutside, useRows } from './use-facts.ts';

/** So many of each are on the paper. */
const most: Readonly<Record<VisitSection, number>> = {
  ...{ allergies: 20, medicines: 30, conditions: 20, outside: 12, visits: 6, immunizations: 20, notes: 20 },
};

/** As it will be printed: black on white, whatever the colours of the screen. */
export function VisitPaper({ visit }: { readonly visit: VisitSheet }): ReactNode {
  const { sheets: words, summary } = useWords();
  const { data: overview } = useCall('record.overview', {});
  const now = useNow();
  const facts = useVisitFacts(visit.sections);
  const person = overview?.person ?? null;
  const systems = overview?.sources.filter(({ connectionId }) => connectionId !== null).length ?? 0;
  const asked = visit.questions.filter(({ text }) => text.trim() !== '');
  return (
    <article className={css.paper} data-paper="visit">
      <header className={css.who}>
        <h2>{person?.name ?? summary.noName}</h2>
        {person?.birthDate ? <p>{words.born(formatDate(person.birthDate))}</p> : null}
        <p>{[visit.about, visit.date].filter((text) => text.trim() !== '').join(' · ')}</p>
      </header>
      {asked.length === 0 ? null : (
        <section className={css.part}>
          <h3>{words.questions}</h3>
          <ol>
            {asked.map(({ id, text }) => (
              <li key={id} className={css.asked}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {visit.sections.map((section) => (
        <section key={section} className={css.part}>
          <h3>{words.sections[section]}</h3>
          <PaperRows
            rows={facts.rows[section]}
            most={most[section]}
            none={words.none[section]}
            noteOf={section === 'notes' ? (row) => facts.notes.get(row.id) ?? null : null}
          />
        </section>
      ))}
      <footer className={css.made}>{words.made(formatDate(isoDay(now)), systems)}</footer>
    </article>
  );
}

interface VisitFacts {
  readonly rows: Readonly<Record<VisitSection, readonly EntryRow[] | undefined>>;
  readonly notes: ReadonlyMap<number, string>;
}

function useVisitFacts(sections: readonly VisitSection[]): VisitFacts {
  const wants = (section: VisitSection): boolean => sections.includes(section);
  const always = useFacts();
  const outside = useOutside(wants('outside'));
  const visits = useRows('visits', null, wants('visits'));
  const immunizations = useRows('immunizations', null, wants('immunizations'));
  const noted = useRows(null, 'noted', wants('notes'));
  const notes = useNoteTexts((noted ?? []).slice(0, most.notes));
  return { rows: { ...always, outside, visits, immunizations, notes: noted }, notes };
}
