import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './confirm-dialog.module.css';

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
  const { actions } = useWords();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onKeep}
      title={<strong>{props.title}</strong>}
      closeButtonProps={{ 'aria-label': actions.close }}
    >
      <div className={css.text}>
        <p>{props.text}</p>
        {props.failure === null ? null : <p role="alert">{props.failure.message}</p>}
      </div>
      <div className={css.actions}>
        <Button variant="default" onClick={props.onKeep} data-autofocus>
          {props.keep}
        </Button>
        <Button color="red" onClick={props.onConfirm} loading={props.busy}>
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}
