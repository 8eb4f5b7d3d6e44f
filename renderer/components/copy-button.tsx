import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Puts text on the clipboard and says whether that worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { actions } = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = (): void => {
    void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'failed'));
  };
  return (
    <span>
      <Button variant="default" onClick={copy} aria-label={label}>
        {outcome === 'copied' ? actions.copied : actions.copy}
      </Button>
      <output>{outcome === 'failed' ? ` ${actions.notCopied}` : null}</output>
    </span>
  );
}

/** The window's permissions may deny the asynchronous clipboard; a copy event of the person's own press is always allowed. */
async function copyText(text: string): Promise<boolean> {
  const written = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return written || copyByEvent(text);
}

function copyByEvent(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return copied;
}
