import { useEffect, type RefObject } from 'react';
import { useAppCommand } from '../bridge/use-app-command.ts';

/** "/" leads to the search from everywhere, and so does the menu. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useAppCommand((command) => {
    if (command === 'find') input.current?.focus();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
      if (!slash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

/** Ctrl-K, ⌘K on a Mac, wherever one is, also while one writes. */
export function usePaletteKey(toggle: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(isMac() ? event.metaKey : event.ctrlKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [toggle]);
}

export const isMac = (): boolean => /Mac/.test(window.navigator.userAgent);

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
