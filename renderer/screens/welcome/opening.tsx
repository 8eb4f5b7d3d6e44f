import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../components/brand.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './opening.module.css';

/** Until it is known what is open. */
export function Opening(props: {
  readonly failure: { readonly message: string } | null;
  readonly onTryAgain: () => void;
}): ReactNode {
  const { appName, welcome } = useWords();
  const { failure, onTryAgain } = props;
  return (
    <main className={css.opening} id="page">
      {failure === null ? (
        <div>
          <Brand />
          <VisuallyHidden component="output">{welcome.opening}</VisuallyHidden>
        </div>
      ) : (
        <>
          <VisuallyHidden component="h1">{appName}</VisuallyHidden>
          <FailureNotice failure={failure} onTryAgain={onTryAgain} />
        </>
      )}
    </main>
  );
}
