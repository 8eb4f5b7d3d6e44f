import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './credentials.module.css';

/** Says where the credentials would go, before they go there. */
export function Keeping(props: {
  readonly place: 'keychain' | 'memory';
  /** This session only was chosen, not forced by the keychain. */
  readonly chosen: boolean;
}): ReactNode {
  const { credentials: words, told } = useWords();
  const { keychain } = useStatus();
  const look = useCall('app.status', {});
  if (props.place === 'keychain' || props.chosen) {
    return (
      <div className={css.keeping}>
        <h2>{words.keeping}</h2>
        <p>{props.place === 'keychain' ? words.keepKeychain : words.keepMemoryChosen}</p>
      </div>
    );
  }
  return (
    <Notice
      kind="quiet"
      title={words.keeping}
      {...(keychain.message === null ? {} : { text: told(keychain.message) })}
      actions={[{ label: words.lookAgain, onPress: () => void look.refetch(), busy: look.isFetching }]}
    >
      <p>{words.keepMemory}</p>
    </Notice>
  );
}
