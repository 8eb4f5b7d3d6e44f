import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { useStatus } from '../bridge/use-status.ts';
import { Icon } from '../components/icon.tsx';
import { PersonMark } from '../components/person-mark.tsx';
import { navigate } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import css from './record-menu.module.css';
import { useLeave } from './use-leave.ts';
import { useNameOf } from './use-names.ts';
import { useOpenPerson } from './use-open-person.ts';

/** Whose record is open, the ways to the others', and how to leave it. */
export function RecordMenu(): ReactNode {
  const { frame, people: words } = useWords();
  const { profile, people, person, keptIn } = useStatus();
  const leave = useLeave();
  const nameOf = useNameOf();
  const { open } = useOpenPerson();
  const practice = profile === 'practice';
  const others = people.filter(({ id }) => id !== person?.id);
  return (
    <Menu position="bottom-start" width={248}>
      <Menu.Target>
        <button type="button" className={css.button}>
          <Whose />
          <span className={css.sign}>
            <Icon name="down" size={16} />
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item
            key={other.id}
            leftSection={<PersonMark name={nameOf(other)} colour={other.colour} />}
            onClick={() => open(other.id)}
          >
            {words.openOf(nameOf(other))}
          </Menu.Item>
        ))}
        {practice || keptIn === 'memory' ? null : (
          <>
            <Menu.Item onClick={() => navigate({ screen: 'add-person' })}>{words.add}</Menu.Item>
            <Menu.Item onClick={() => navigate({ screen: 'people' })}>{words.manage}</Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => navigate({ screen: 'settings' })}>{frame.settings}</Menu.Item>
        <Menu.Item onClick={leave}>{practice ? frame.leavePractice : frame.closeRecord}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The mark and the name of whoever's record is open. */
export function Whose(): ReactNode {
  const { frame, people: words } = useWords();
  const { profile, person, keptIn } = useStatus();
  const nameOf = useNameOf();
  const overview = useCall('record.overview', {});
  if (person !== null) {
    return (
      <span className={css.whose}>
        <PersonMark name={nameOf(person)} colour={person.colour} />
        <span>{nameOf(person)}</span>
      </span>
    );
  }
  const other = keptIn === 'memory' ? words.session : frame.menu;
  return <span>{overview.data?.person?.name ?? (profile === 'practice' ? frame.practiceMenu : other)}</span>;
}
