import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { formatBytes } from '../../format/numbers.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

/** Where the record, the key and the credentials are. */
export function Keeping({ folder }: { readonly folder: string }): ReactNode {
  const { settings: words, told } = useWords();
  const { keychain, keptIn, profile } = useStatus();
  const size = useCall('record.size', {}, { enabled: profile !== 'none' });
  return (
    <section className={css.section}>
      <h2>{words.kept}</h2>
      <div className={css.setting}>
        <p>{keptIn === 'memory' ? words.keptInMemory : words.folder}</p>
        <p className={css.folder}>{folder}</p>
        {size.data === null || size.data === undefined ? null : <p>{words.size(formatBytes(size.data))}</p>}
      </div>
      <div className={css.setting}>
        <h3>{words.keychain}</h3>
        <p>{keychain.message === null ? words.keychainStates[keychain.state] : told(keychain.message)}</p>
      </div>
    </section>
  );
}
