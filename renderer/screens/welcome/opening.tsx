import { Progress, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../components/brand.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './opening.module.css';

/** Until it is known what is open, and while a record is brought up to date before it opens. */
export function Opening(props: {
  readonly failure: { readonly message: string } | null;
  readonly onTryAgain: () => void;
  /** In percent. */
  readonly updating?: number | null;
}): ReactNode {
  const { appName, welcome } = useWords();
  const { failure, onTryAgain, updating = null } = props;
  return (
    <main className={css.opening} id="page">
      {failure === null ? (
        <div>
          <Brand />
          {updating === null ? (
            <VisuallyHidden component="output">{welcome.opening}</VisuallyHidden>
          ) : (
            <Updating percent={updating} />
          )}
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

function Updating({ percent }: { readonly percent: number }): ReactNode {
  const { welcome } = useWords();
  return (
    <>
      <VisuallyHidden component="h1">{welcome.updating.title}</VisuallyHidden>
      <Text component="p" mt="lg" mb="xs">
        {welcome.updating.progress(percent)}
      </Text>
      <Progress value={percent} aria-label={welcome.updating.title} />
      <Text component="p" mt="xs" c="dimmed">
        {welcome.updating.mayClose}
      </Text>
    </>
  );
}
