import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { EntryDetail } from '../../../preload/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { showToast } from '../../components/toasts.ts';
import { useWords } from '../../words/use-words.ts';
import css from './own-note.module.css';
import { useWriteNote } from './use-note.ts';

/** How long the writing must rest before it is kept, in milliseconds. */
const restMs = 700;
const mostLetters = 20_000;

/** What the person writes to an entry: kept by itself while they write, and when they leave. */
export function OwnNote({ entry }: { readonly entry: EntryDetail }): ReactNode {
  const { entry: words } = useWords();
  const [writing, setWriting] = useState(false);
  const { note } = entry;
  if (note.text === '' && !writing) {
    return (
      <div>
        <Button variant="default" onClick={() => setWriting(true)}>
          {words.addNote}
        </Button>
        <Others entry={entry} />
      </div>
    );
  }
  return (
    <section className={css.note}>
      <Editor entry={entry} focus={writing} onWriting={setWriting} />
      <Others entry={entry} />
    </section>
  );
}

function Editor(props: {
  readonly entry: EntryDetail;
  readonly focus: boolean;
  readonly onWriting: (writing: boolean) => void;
}): ReactNode {
  const { entry, focus, onWriting } = props;
  const { entry: words } = useWords();
  const { text, setText, keep, kept, failure } = useKept(entry);
  const { starred } = entry.note;
  const before = useRef(entry.note.text);
  const { write } = useWriteNote(entry);
  const leave = (): void => {
    keep();
    if (text.trim() !== '') return;
    onWriting(false);
    const removed = before.current;
    if (removed !== '') showToast({ text: words.noteRemoved, undo: () => write({ text: removed, starred }) });
  };
  return (
    <>
      <Textarea
        label={words.ownNote}
        description={words.ownNoteAbout}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={mostLetters}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={() => onWriting(true)}
        onBlur={leave}
        ref={(field) => (focus && text === '' ? field?.focus() : undefined)}
      />
      <output className={css.kept}>{kept && text !== '' ? words.noteKept : null}</output>
      {failure === null ? null : <FailureNotice title={words.noteNotKept} failure={failure} onTryAgain={keep} />}
    </>
  );
}

/** The text as it stands on the screen, and its way to the record. */
function useKept(entry: EntryDetail) {
  const { text: stored, starred } = entry.note;
  const { write, failure } = useWriteNote(entry);
  const [text, setText] = useState(stored);
  const [sent, setSent] = useState(stored);
  const [kept, setKept] = useState(false);
  // Something else changed it, such as an undo: the field follows.
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    if (stored !== sent) {
      setSent(stored);
      setText(stored);
    }
  }
  const keep = (): void => {
    const wanted = text.trim() === '' ? '' : text;
    if (wanted === sent && failure === null) return;
    setSent(wanted);
    write({ text: wanted, starred });
    setKept(true);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => latest.current(), []);
  return { text, setText, keep, kept: kept && text === sent && failure === null, failure };
}

function Others({ entry }: { readonly entry: EntryDetail }): ReactNode {
  const { entry: words } = useWords();
  if (entry.note.others.length === 0) return null;
  return (
    <div className={css.others}>
      <h4>{words.otherNotes}</h4>
      {entry.note.others.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
