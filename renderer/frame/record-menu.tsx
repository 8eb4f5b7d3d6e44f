import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { useStatus } from '../bridge/use-status.ts';
import { Icon } from '../components/icon.tsx';
import { navigate } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import css from './record-menu.module.css';
import { useLeave } from './use-leave.ts';

/** Whose record is open, and how to leave it. */
export function RecordMenu(): ReactNode {
  const { frame } = useWords();
  const { profile } = useStatus();
  const overview = useCall('record.overview', {});
  const leave = useLeave();
  const practice = profile === 'practice';
  const name = overview.data?.person?.name ?? (practice ? frame.practiceMenu : frame.menu);
  return (
    <Menu position="bottom-start" width={224}>
      <Menu.Target>
        <button type="button" className={css.button}>
          {name}
          <span className={css.sign}>
            <Icon name="down" size={16} />
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => navigate({ screen: 'settings' })}>{frame.settings}</Menu.Item>
        <Menu.Item onClick={leave}>{practice ? frame.leavePractice : frame.closeRecord}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
