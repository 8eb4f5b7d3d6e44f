import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Navigation } from './navigation.tsx';
import css from './navigation-drawer.module.css';

/** The navigation of a narrow window: folded away, and over the page while it is open. */
export function NavigationDrawer(props: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { frame, actions } = useWords();
  return (
    <Drawer.Root
      opened={props.opened}
      onClose={props.onClose}
      size="18rem"
      padding="xs"
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Drawer.Header would be a second banner of the page. */}
        <div className={css.head}>
          <Drawer.Title>{frame.openNavigation}</Drawer.Title>
          <Drawer.CloseButton aria-label={actions.close} size="lg" />
        </div>
        <Drawer.Body>
          <Navigation />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
