import { Button, Menu } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ConnectionView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { showToast } from '../../components/toasts.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './systems.module.css';

/** Ends a connection. What came from it stays, unless the person says twice that it shall go. */
export function Disconnect({ connection }: { readonly connection: ConnectionView }): ReactNode {
  const { systems: words, bring } = useWords();
  const disconnect = useAction('connections.disconnect');
  const reconnect = useAction('connections.undoDisconnect');
  const [removing, setRemoving] = useState(false);
  const { id, name, entryCount, state, isFile } = connection;
  const close = (): void => {
    setRemoving(false);
    disconnect.reset();
  };
  const keep = (): void =>
    disconnect.mutate(
      { connectionId: id, data: 'keep' },
      {
        onSuccess: () =>
          showToast({ text: words.disconnected(name), undo: () => reconnect.mutate({ connectionId: id }) }),
      },
    );
  return (
    <div className={css.side}>
      {isFile ? (
        <Button variant="default" aria-label={`${bring.remove} ${name}`} onClick={() => setRemoving(true)}>
          {bring.remove}
        </Button>
      ) : state === 'disconnected' ? (
        <>
          <Button variant="default" onClick={() => navigate({ screen: 'find-system', query: name })}>
            {words.again}
          </Button>
          <Button variant="subtle" onClick={() => setRemoving(true)}>
            {words.removeOnly}
          </Button>
        </>
      ) : (
        <DisconnectMenu
          connection={connection}
          busy={disconnect.isPending && !removing}
          onKeep={keep}
          onRemove={() => setRemoving(true)}
        />
      )}
      {disconnect.error === null || removing ? null : <FailureNotice failure={disconnect.error} />}
      {reconnect.error === null ? null : <FailureNotice failure={reconnect.error} />}
      <ConfirmDialog
        opened={removing}
        title={words.removeTitle(name)}
        text={isFile ? bring.removeText(entryCount, name) : words.removeText(entryCount, name)}
        confirm={words.removeConfirm(entryCount)}
        keep={words.keep}
        busy={disconnect.isPending}
        failure={disconnect.error}
        onConfirm={() => disconnect.mutate({ connectionId: id, data: 'remove' }, { onSuccess: close })}
        onKeep={close}
      />
    </div>
  );
}

function DisconnectMenu(props: {
  readonly connection: ConnectionView;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { systems: words } = useWords();
  const { name, entryCount } = props.connection;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" aria-label={words.disconnect(name)} loading={props.busy}>
          {words.disconnectShort}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={props.onKeep}>
          <Choice name={words.keepChoice} about={words.keepAbout(entryCount)} />
        </Menu.Item>
        <Menu.Item onClick={props.onRemove}>
          <Choice name={words.removeChoice} about={words.removeAbout} />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ name, about }: { readonly name: string; readonly about: string }): ReactNode {
  return (
    <span className={css.choice}>
      {name}
      <span>{about}</span>
    </span>
  );
}
