import type { ReactNode } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import { Icon } from '../../components/icon.tsx';
import { InitialsTile } from '../../components/initials-tile.tsx';
import type { RowSlot } from '../../components/virtual-list.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { useConnect } from '../connect/use-connect.ts';
import css from './system-row.module.css';

/** One health system: choosing it leads to what will happen next, before anything does. */
export function SystemRow({ system, slot }: { readonly system: SystemView; readonly slot: RowSlot }): ReactNode {
  const { findSystem: words, told } = useWords();
  const { choose } = useConnect();
  const open = (): void => {
    choose(system);
    navigate({ screen: 'connect' });
  };
  return (
    <button type="button" className={css.row} onClick={open} {...slot}>
      <InitialsTile name={system.name} />
      <span>
        <span className={css.name}>{system.name}</span>
        {system.address === null ? null : (
          <>
            <br />
            <span className={css.address}>{system.address}</span>
          </>
        )}
        {system.trouble === null ? null : (
          <span className={css.trouble}>
            <Icon name="warning" size={14} />
            {told(system.trouble)}
          </span>
        )}
      </span>
      {system.connected ? (
        <span className={css.mark}>
          <Icon name="check" size={16} />
          {words.connected}
        </span>
      ) : (
        <span className={css.go}>
          <Icon name="right" size={18} />
        </span>
      )}
    </button>
  );
}
