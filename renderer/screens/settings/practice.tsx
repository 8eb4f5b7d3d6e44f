import { Button, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAction } from '../../bridge/use-call.ts';
import { useStatus, useTakeStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useLeave } from '../../frame/use-leave.ts';
import { useWords } from '../../words/use-words.ts';
import css from './settings.module.css';

/** The practice service can be stopped, to see the app without the internet. */
export function Practice(): ReactNode {
  const { settings: words } = useWords();
  const { practiceRunning } = useStatus();
  const takeStatus = useTakeStatus();
  const setRunning = useAction('practice.setRunning');
  const leave = useLeave();
  return (
    <section className={css.section}>
      <h2>{words.practice}</h2>
      <div className={css.setting}>
        <Switch
          label={words.practiceService}
          description={words.practiceAbout}
          checked={setRunning.asking?.running ?? practiceRunning}
          disabled={setRunning.isPending}
          onChange={(event) => setRunning.mutate({ running: event.currentTarget.checked }, { onSuccess: takeStatus })}
        />
        {setRunning.error === null ? null : <FailureNotice failure={setRunning.error} />}
      </div>
      <div className={css.setting}>
        <Button variant="default" onClick={leave}>
          {words.leavePractice}
        </Button>
        <p>{words.leavePracticeAbout}</p>
      </div>
    </section>
  );
}
