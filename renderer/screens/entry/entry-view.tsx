import type { ReactNode } from 'react';
import type { EntryDetail } from '../../../preload/api.ts';
import { Notice } from '../../components/notice.tsx';
import { formatDate, formatHere, formatPeriod } from '../../format/dates.ts';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { Changes } from './changes.tsx';
import { Documents } from './documents.tsx';
import css from './entry-pane.module.css';
import { Facts } from './facts.tsx';
import { Joined } from './joined.tsx';
import { Narrative } from './narrative.tsx';
import { OverTime } from './over-time.tsx';
import { OwnNote } from './own-note.tsx';
import { isResult, Panel } from './panel.tsx';
import { Related } from './related.tsx';
import { StarButton } from './star-button.tsx';
import { Technical } from './technical.tsx';
import { Values } from './values.tsx';

export function EntryView({ entry, place }: { readonly entry: EntryDetail; readonly place: RecordPlace }): ReactNode {
  const words = useWords();
  const { entry: labels } = words;
  const date = entry.date === null ? null : formatPeriod(entry.date, words.dates);
  const here = formatHere(entry.date?.start ?? '');
  // The sums of a bill are no results of a test.
  const results = entry.category === 'claims' ? [] : entry.related.filter(isResult);
  return (
    <>
      <div className={css.title} {...(entry.enteredInError ? { 'data-error': true } : {})}>
        <div className={css.heading}>
          <h2>{words.titled(entry.title)}</h2>
          <StarButton entry={entry} />
        </div>
        {entry.subtitle === null ? null : <p>{words.named(entry.subtitle)}</p>}
      </div>
      {entry.enteredInError ? <Notice kind="trouble" text={labels.enteredInError} /> : null}
      {entry.goneSince === null ? null : (
        <Notice kind="quiet" text={labels.gone(entry.sourceName ?? words.sourceUnknown, formatDate(entry.goneSince))} />
      )}
      <Values values={entry.values} />
      <Facts
        facts={[
          {
            label: labels.date,
            text: [date ?? words.dates.undated, ...(here === null ? [] : [words.dates.here(here)])].join('\n'),
          },
          { label: labels.status, text: entry.status === null ? null : words.named(entry.status) },
          { label: labels.who, text: entry.who },
          { label: labels.where, text: entry.where },
          {
            label: labels.source,
            text:
              entry.sourceName === null
                ? `${words.sourceUnknown}. ${labels.sourceUnknownAbout}`
                : [entry.sourceName, ...entry.alsoFrom].join('\n'),
          },
        ]}
      />
      <OwnNote entry={entry} />
      <Panel results={results} place={place} />
      <OverTime entry={entry} place={place} />
      <Notes notes={entry.notes} />
      {entry.fields.length === 0 ? null : (
        <section className={css.section}>
          <h3>{labels.more}</h3>
          <Facts
            facts={entry.fields.map(({ label, text }) => ({ label: words.named(label), text: words.named(text) }))}
          />
        </section>
      )}
      <Documents entryId={entry.id} attachments={entry.attachments} />
      <Related related={entry.related.filter((one) => !results.includes(one))} place={place} />
      <Joined entry={entry} place={place} />
      <Changes changes={entry.changes} />
      <Narrative blocks={entry.narrative} />
      <Technical entry={entry} />
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  const { entry: labels } = useWords();
  if (notes.length === 0) return null;
  return (
    <section className={css.section}>
      <h3>{labels.notes}</h3>
      {notes.map((note, index) => (
        <p key={index} className={css.text}>
          {note}
        </p>
      ))}
    </section>
  );
}
