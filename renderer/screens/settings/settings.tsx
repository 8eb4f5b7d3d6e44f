// How it looks, where things are kept, what can be stopped or forgotten; for engineers the addresses.
import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { SkeletonRows } from '../../components/skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import { About } from './about.tsx';
import { Advanced } from './advanced.tsx';
import { Language } from './language.tsx';
import { Keeping } from './keeping.tsx';
import { Lock } from './lock.tsx';
import { Notices } from './notices.tsx';
import { OwnRecord } from './own-record.tsx';
import { Practice } from './practice.tsx';
import css from './settings.module.css';
import { Theme } from './theme.tsx';

export function Settings(): ReactNode {
  const { settings: words } = useWords();
  const { profile } = useStatus();
  const { data: settings, error, refetch } = useCall('settings.get', {});
  return (
    <Screen narrow>
      <PageTitle title={words.title} />
      {error === null ? null : <FailureNotice title={words.failed} failure={error} onTryAgain={() => void refetch()} />}
      {settings === undefined && error === null ? <SkeletonRows count={6} /> : null}
      {settings === undefined ? null : (
        <div className={css.sections}>
          <Theme theme={settings.theme} />
          <Language language={settings.language} />
          <Notices notify={settings.notify} />
          <Lock />
          {profile === 'practice' ? <Practice /> : null}
          {profile === 'own' ? <OwnRecord /> : null}
          <Keeping folder={settings.userDataFolder} />
          <Advanced settings={settings} />
          <About />
        </div>
      )}
    </Screen>
  );
}
