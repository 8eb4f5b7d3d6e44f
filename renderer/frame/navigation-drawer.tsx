import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Navigation } from './navigation.tsx';

/** The navigation of a narrow window: folded away, and over the page while it is open. */
export function NavigationDrawer(props: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { frame, actions } = useWords();
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      title={frame.openNavigation}
      size="18rem"
      padding="xs"
      lockScroll={false}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': actions.close, size: 'lg' }}
    >
      <Navigation />
    </Drawer>
  );
}
