import { Button } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { ImportProgressView, ImportView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './bring-in.module.css';
import { droppedContents } from './dropped-contents.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

/** Files of the person's own, by a dialog or dropped: a way in that needs no health system and no account. */
export function BringIn(): ReactNode {
  const { bring: words } = useWords();
  const choose = useAction('imports.choose');
  const drop = useAction('imports.drop');
  const [tooLarge, setTooLarge] = useState(false);
  const [done, setDone] = useState<ImportView | null>(null);
  const busy = choose.isPending || drop.isPending;
  const begin = (): void => {
    setTooLarge(false);
    setDone(null);
    choose.reset();
    drop.reset();
  };
  const { mutate: takeDropped } = drop;
  const onDrop = useCallback(
    (dropped: readonly File[]): void => {
      if (busy) return;
      setDone(null);
      void droppedContents(dropped).then((files) => {
        setTooLarge(files === null);
        if (files !== null) takeDropped({ files }, { onSuccess: setDone });
      });
    },
    [busy, takeDropped],
  );
  const isOver = useDroppedFiles(onDrop);
  const failure = choose.error ?? drop.error ?? (tooLarge ? { message: words.tooLarge } : null);
  return (
    <section className={css.bring} {...(isOver && !busy ? { 'data-over': true } : {})}>
      <h2>{words.title}</h2>
      <p>{isOver && !busy ? words.dropNow : words.about}</p>
      {busy ? (
        <Bringing />
      ) : (
        <Button
          variant="default"
          onClick={() => {
            begin();
            choose.mutate({}, { onSuccess: setDone });
          }}
        >
          {words.choose}
        </Button>
      )}
      {failure === null || busy ? null : <FailureNotice title={words.failed} failure={failure} />}
      {done === null ? null : <Done done={done} />}
    </section>
  );
}

/** How far it is, in words and numbers, and the way out. */
function Bringing(): ReactNode {
  const { bring: words } = useWords();
  const cancel = useAction('imports.cancel');
  const [progress, setProgress] = useState<ImportProgressView | null>(null);
  useEffect(() => window.chartkeeper.on('import.changed', setProgress), []);
  const { stored, total } = progress ?? { stored: 0, total: null };
  return (
    <div className={css.actions}>
      <output>{total === null ? words.looking : words.bringing(stored, total)}</output>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({})}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Done({ done }: { readonly done: ImportView }): ReactNode {
  const { bring: words } = useWords();
  const { name, people, added, changed, unchanged, quarantined, notes, connectionId } = done;
  const isNew = added + changed > 0;
  const titles = isNew ? words.doneTitle : words.sameTitle;
  const title = connectionId === null ? words.notesTitle(name) : titles(name);
  const counts = [
    ...(added > 0 ? [words.added(added)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
  ];
  return (
    <Notice kind="good" title={title} text={counts.length === 0 ? '' : `${counts.join(', ')}.`}>
      {people.length === 0 ? null : <p>{words.people(people.join(', '))}</p>}
      {notes.brought === 0 ? null : <p>{words.notesBack(notes.brought)}</p>}
      {notes.kept === 0 ? null : <p>{words.notesKept(notes.kept)}</p>}
      {notes.missing === 0 ? null : <p>{words.notesMissing(notes.missing)}</p>}
      {quarantined === 0 ? null : <p>{words.aside(quarantined)}</p>}
    </Notice>
  );
}
