import { useEffect, type RefObject } from 'react';
import { useAppCommand } from '../bridge/use-app-command.ts';

/** "/" and Ctrl-K (⌘K on a Mac) lead to the search from everywhere. Answers whether this is a Mac. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>): boolean {
  const mac = isMac();
  useAppCommand((command) => {
    if (command === 'find') input.current?.focus();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = (mac ? event.metaKey : event.ctrlKey) && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input, mac]);
  return mac;
}

export const isMac = (): boolean => /Mac/.test(window.navigator.userAgent);

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
