import { useEffect, type ReactNode } from 'react';
import { useAppCommand } from '../bridge/use-app-command.ts';
import { Dialog } from '../components/dialog.tsx';
import { isMac, isWriting } from './search-keys.ts';
import { useWords } from '../words/use-words.ts';
import css from './shortcuts.module.css';

/** The sheet of keys: "?", or Keyboard Shortcuts in the menu. */
export function Shortcuts(props: {
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { opened, onOpen: open, onClose: close } = props;
  const { shortcuts: words } = useWords();
  useAppCommand((command) => (command === 'shortcuts' ? open() : undefined));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <Dialog opened={opened} onClose={close} title={words.title}>
      <dl className={css.keys}>
        {words.keys(isMac()).map(({ keys, what }) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
