import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** What is meant by saying no. */
  readonly keep: string;
  readonly busy: boolean;
  readonly failure: { readonly message: string } | null;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** For a decision that cannot be undone, and for nothing else. The harmless answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { told } = useWords();
  return (
    <Dialog opened={props.opened} onClose={props.onKeep} title={props.title}>
      <div className={css.text}>
        <p>{props.text}</p>
        {props.failure === null ? null : <p role="alert">{told(props.failure.message)}</p>}
      </div>
      <div className={css.actions}>
        <Button variant="default" onClick={props.onKeep} data-autofocus>
          {props.keep}
        </Button>
        <Button color="red" onClick={props.onConfirm} loading={props.busy}>
          {props.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
