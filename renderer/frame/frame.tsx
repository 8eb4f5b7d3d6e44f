// What surrounds every screen of an open record: the ways to its parts, the search, the quiet status.
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { Palette } from '../palette/palette.tsx';
import { useRoute } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import { Bands } from './bands.tsx';
import css from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { NavigationDrawer } from './navigation-drawer.tsx';
import { OpenScreen } from './open-screen.tsx';
import { SearchBox } from './search-box.tsx';
import { usePaletteKey } from './search-keys.ts';
import { Whose } from './record-menu.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { useLastScreen } from './use-last-screen.ts';
import { usePlaces } from './use-places.ts';
import { StatusBadge } from './status-badge.tsx';

export function Frame(): ReactNode {
  const words = useWords();
  const route = useRoute();
  const [drawerOpen, drawer] = useDisclosure(false);
  const [paletteOpen, palette] = useDisclosure(false);
  const [shortcutsOpen, shortcuts] = useDisclosure(false);
  usePaletteKey(palette.toggle);
  const { close } = drawer;
  useLastScreen(route);
  usePlaces();
  useEffect(() => close(), [route, close]);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#page" onClick={skipToPage}>
        {words.frame.skip}
      </a>
      <div className={css.band}>
        <Bands />
      </div>
      <div className={css.side}>
        <Navigation />
      </div>
      <NavigationDrawer opened={drawerOpen} onClose={close} />
      <div className={css.rest}>
        <header className={css.top}>
          <div className={css.menu}>
            <Button variant="default" leftSection={<Icon name="menu" />} onClick={drawer.open} aria-haspopup="dialog">
              {words.frame.openNavigation}
            </Button>
            <Whose />
          </div>
          <SearchBox onPalette={palette.open} />
          <StatusBadge />
        </header>
        <main className={css.main} id="page" tabIndex={-1}>
          <OpenScreen route={route} />
        </main>
      </div>
      <ToastRegion />
      <Shortcuts opened={shortcutsOpen} onOpen={shortcuts.open} onClose={shortcuts.close} />
      <Palette opened={paletteOpen} onClose={palette.close} openShortcuts={shortcuts.open} />
    </div>
  );
}

/** The fragment of the address is the route, so the skip link moves the focus itself. */
function skipToPage(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main')?.focus();
}
