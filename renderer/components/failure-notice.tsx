import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Notice, type NoticeAction } from './notice.tsx';

/** A failed call in its own words, with another try. */
export function FailureNotice(props: {
  readonly failure: { readonly message: string };
  readonly title?: string;
  readonly onTryAgain?: (() => void) | undefined;
  readonly busy?: boolean;
  readonly more?: readonly NoticeAction[];
}): ReactNode {
  const { failures, actions, told } = useWords();
  const { failure, title = failures.title, onTryAgain, busy = false, more = [] } = props;
  const tries = onTryAgain === undefined ? [] : [{ label: actions.tryAgain, onPress: onTryAgain, busy }];
  return <Notice kind="trouble" title={title} text={told(failure.message)} actions={[...tries, ...more]} />;
}
