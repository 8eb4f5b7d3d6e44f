import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { usualHabits } from '../../format/habits.ts';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import { paperSize } from './paper-size.ts';
import css from './sheets.module.css';

/** The way back to all that can be taken along. */
export function BackToTake(): ReactNode {
  const { sheets: words } = useWords();
  return (
    <Link to={{ screen: 'take' }} className={css.back}>
      <Icon name="back" />
      {words.back}
    </Link>
  );
}

/** Print, or keep as a file; then where it was kept. */
export function PaperTools({ name, disabled }: { readonly name: string; readonly disabled: boolean }): ReactNode {
  const { sheets: words } = useWords();
  const save = useAction('sheets.savePdf');
  const savedAs = save.data?.savedAs ?? null;
  return (
    <div className={css.tools}>
      <Button
        loading={save.isPending}
        disabled={disabled}
        onClick={() => save.mutate({ name, paper: paperSize(usualHabits().locale ?? window.navigator.language) })}
      >
        {words.savePdf}
      </Button>
      <Button variant="default" disabled={disabled} onClick={() => window.print()}>
        {words.print}
      </Button>
      <output className={css.saved}>{savedAs === null ? null : words.saved(savedAs)}</output>
      {save.error === null ? null : <FailureNotice failure={save.error} />}
    </div>
  );
}
