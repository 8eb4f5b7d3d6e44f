import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import css from './toast-region.module.css';
import { showToast, useToast, type Toast } from './toasts.ts';

/** Long enough to be read and reached with the keyboard; longer while it is pointed at or has the focus. */
const shownMs = 12_000;

/** Ctrl-Z (⌘Z) takes back from everywhere but from a field, which has an undo of its own. */
export function ToastRegion(): ReactNode {
  const toast = useToast();
  const { actions } = useWords();
  const [held, setHeld] = useState(false);
  // Another record is another place: what was done in this one is not taken back from there.
  useEffect(() => () => showToast(null), []);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => showToast(null), shownMs);
    return () => clearTimeout(timer);
  }, [toast, held]);
  useUndoKey(toast);
  return (
    <div
      className={css.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <output>{toast === null ? null : <span className={css.text}>{toast.text}</span>}</output>
      {toast === null ? null : (
        <div className={css.actions}>
          {toast.undo === null ? null : (
            <Button variant="subtle" onClick={() => takeBack(toast)} aria-keyshortcuts="Control+Z">
              {actions.undo}
            </Button>
          )}
          <Button variant="subtle" onClick={() => showToast(null)}>
            {actions.close}
          </Button>
        </div>
      )}
    </div>
  );
}

function useUndoKey(toast: Toast | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!command || toast === null || toast.undo === null || isField(event.target)) return;
      event.preventDefault();
      takeBack(toast);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [toast]);
}

function takeBack(toast: Toast): void {
  showToast(null);
  toast.undo?.();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName);
