import type { ReactNode } from 'react';
import { FailureNotice } from '../../components/failure-notice.tsx';
import type { NoticeAction } from '../../components/notice.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import { StartOver, useStartOver } from './start-over.tsx';
import { useOpenPerson } from '../../frame/use-open-person.ts';
import { waysOn } from './ways-on.ts';

/** Why the own record could not be opened, and every way on that there is. */
export function Problem(props: {
  readonly problem: { readonly code: string; readonly message: string };
  readonly personId: string;
}): ReactNode {
  const { problem: words } = useWords().welcome;
  const { problem, personId } = props;
  const opening = useOpenPerson();
  const startOver = useStartOver();
  const ways = waysOn(problem.code);
  const more: NoticeAction[] = [];
  if (ways.memory) {
    more.push({ label: words.memory, onPress: () => navigate({ screen: 'credentials', keep: 'memory' }) });
  }
  if (ways.startOver) more.push({ label: words.startOver, onPress: startOver.begin });
  return (
    <>
      <FailureNotice
        title={ways.keychain ? words.keychainTitle : words.title}
        failure={opening.error ?? problem}
        onTryAgain={() => opening.open(personId)}
        busy={opening.opening !== null}
        more={more}
      />
      <StartOver steps={startOver} />
    </>
  );
}
