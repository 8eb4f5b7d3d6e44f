import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { EntryDetail, JoinedView } from '../../../preload/api.ts';
import { ask, CallFailure } from '../../bridge/bridge.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Link } from '../../routes/link.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { SaidElsewhere } from './differences.tsx';
import css from './entry-pane.module.css';

/** The other systems that tell the same: why they are taken for one, what differs, and the way to see them apart. */
export function Joined(props: { readonly entry: EntryDetail; readonly place: RecordPlace }): ReactNode {
  const { id, joined, keptApart } = props.entry;
  const { entry: labels } = useWords();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const setApart = (entryId: number, apart: boolean): void => {
    setFailure(null);
    ask('record.keepApart', { entryId, apart }).catch((error: unknown) => {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
    });
  };
  if (joined.length === 0 && !keptApart) return null;
  return (
    <section className={css.section}>
      <h3>{labels.joined}</h3>
      {failure === null ? null : <FailureNotice title={labels.failed} failure={failure} />}
      <p className={css.quiet}>{keptApart ? labels.keptApart : labels.joinedAbout}</p>
      {keptApart ? (
        <div>
          <Button variant="default" onClick={() => setApart(id, false)}>
            {labels.joinAgain}
          </Button>
        </div>
      ) : null}
      {joined.map((one) => (
        <Other key={one.entryId} other={one} place={props.place} onApart={() => setApart(one.entryId, true)} />
      ))}
    </section>
  );
}

function Other(props: {
  readonly other: JoinedView;
  readonly place: RecordPlace;
  readonly onApart: () => void;
}): ReactNode {
  const { other, place, onApart } = props;
  const words = useWords();
  const { entry: labels } = words;
  const source = other.sourceName ?? words.sourceUnknown;
  return (
    <div className={css.change}>
      <h4>{source}</h4>
      <p className={css.quiet}>{words.told(other.reasons.join(' '))}</p>
      {other.differences.length === 0 ? (
        <p>{labels.joinedSame}</p>
      ) : (
        <>
          <p>{labels.joinedSays(source)}:</p>
          <SaidElsewhere differences={other.differences} />
        </>
      )}
      <p className={css.ways}>
        <Link to={{ screen: 'record', ...place, entryId: other.entryId }}>{labels.joinedOpen}</Link>
        <Button variant="subtle" size="compact-md" onClick={onApart}>
          {labels.keepApart}
        </Button>
      </p>
    </div>
  );
}
