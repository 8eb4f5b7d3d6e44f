import { SegmentedControl } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { CopyButton } from '../../components/copy-button.tsx';
import { jsonLines } from '../../format/json-lines.ts';
import { useWords } from '../../words/use-words.ts';
import { JsonTree } from './json-tree.tsx';
import css from './raw-resource.module.css';

/** The resource as it came: laid out to be read, or to the byte. Copying takes the bytes. */
export function RawResource({ raw }: { readonly raw: string }): ReactNode {
  const { entry: labels } = useWords();
  const lines = useMemo(() => jsonLines(raw), [raw]);
  const [view, setView] = useState('laid-out');
  const laidOut = lines !== null && view === 'laid-out';
  return (
    <section>
      <div className={css.head}>
        <h3>{labels.raw}</h3>
        {lines === null ? null : (
          <SegmentedControl
            aria-label={labels.rawView}
            value={view}
            onChange={setView}
            data={[
              { value: 'laid-out', label: labels.rawLaidOut },
              { value: 'as-received', label: labels.rawAsReceived },
            ]}
          />
        )}
        <CopyButton text={raw} label={labels.copyRaw} />
      </div>
      <div className={css.raw}>{laidOut ? <JsonTree lines={lines} /> : <pre className={css.received}>{raw}</pre>}</div>
    </section>
  );
}
