import type { ReactNode } from 'react';
import { useState } from 'react';
import type { EntryDetail } from '../../../preload/api.ts';
import { formatDateTime } from '../../format/dates.ts';
import { useWords } from '../../words/use-words.ts';
import css from './entry-pane.module.css';
import { Facts } from './facts.tsx';
import { RawResource } from './raw-resource.tsx';

/** For engineers: codes, where it came from, and the resource to the byte. Made only when it is opened. */
export function Technical({ entry }: { readonly entry: EntryDetail }): ReactNode {
  const { entry: labels } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={css.technical} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{labels.technical}</summary>
      {open ? <ForEngineers entry={entry} /> : null}
    </details>
  );
}

function ForEngineers({ entry }: { readonly entry: EntryDetail }): ReactNode {
  const { entry: labels } = useWords();
  const addresses = entry.attachments.flatMap(({ url }) =>
    url === null ? [] : [{ label: labels.address, text: url }],
  );
  return (
    <div className={css.engineers}>
      <p className={css.quiet}>{labels.technicalAbout}</p>
      <Facts
        facts={[
          { label: labels.reference, text: entry.reference },
          { label: labels.fhirVersion, text: entry.fhirVersion.toUpperCase() },
          { label: labels.received, text: formatDateTime(entry.receivedAt) },
          ...addresses,
        ]}
      />
      {entry.codes.length === 0 ? null : (
        <section className={css.section}>
          <h3>{labels.codes}</h3>
          <Facts
            facts={entry.codes.map(({ system, code, display }) => ({
              label: code ?? labels.noCode,
              text: [display, system].filter((part) => part !== null).join('\n'),
            }))}
          />
        </section>
      )}
      <RawResource raw={entry.raw} />
    </div>
  );
}
