// One entry in plain fields, as far as the source said anything, and at the end exactly what was received.
import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { Scroller } from '../../components/scroller.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { EntryLoading } from './entry-loading.tsx';
import css from './entry-pane.module.css';
import { EntryView } from './entry-view.tsx';

/** As in the stylesheet: here the entry takes the place of the list. */
const insteadOfList = '(max-width: 62.4375em)';

export function EntryPane(props: {
  readonly entryId: number;
  readonly place: RecordPlace;
  readonly onClose: () => void;
}): ReactNode {
  const { entryId, place, onClose } = props;
  const { entry: words } = useWords();
  const entry = useCall('record.entry', { entryId });
  const bar = useRef<HTMLDivElement>(null);
  const alone = useMediaQuery(insteadOfList, false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (window.matchMedia(insteadOfList).matches) bar.current?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const elsewhere = document.activeElement?.closest('header, nav, [role="dialog"], [role="menu"]') ?? null;
      if (event.key === 'Escape' && !event.defaultPrevented && elsewhere === null) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <section className={css.pane} aria-label={words.region}>
      {alone ? <VisuallyHidden component="h1">{words.region}</VisuallyHidden> : null}
      <Scroller>
        <div className={css.inside}>
          <div className={css.bar} ref={bar}>
            <div className={css.back}>
              <Button variant="subtle" leftSection={<Icon name="back" />} onClick={onClose}>
                {words.back}
              </Button>
            </div>
            <Kind category={entry.data?.category} />
            <div className={css.close}>
              <ActionIcon onClick={onClose} aria-label={words.close}>
                <Icon name="close" />
              </ActionIcon>
            </div>
          </div>
          {entry.error === null ? null : (
            <FailureNotice title={words.failed} failure={entry.error} onTryAgain={() => void entry.refetch()} />
          )}
          {entry.isPending ? <EntryLoading /> : null}
          {entry.data === undefined ? null : <EntryView entry={entry.data} place={place} />}
        </div>
      </Scroller>
    </section>
  );
}

function Kind({ category }: { readonly category: RecordPlace['category'] | undefined }): ReactNode {
  const { categories } = useWords();
  return <span>{category ? categories[category].name : null}</span>;
}
