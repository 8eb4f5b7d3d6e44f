import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useStatus } from '../../bridge/use-status.ts';
import { Notice } from '../../components/notice.tsx';
import { ReadingProgress } from '../../components/reading-progress.tsx';
import { useNow } from '../../components/use-now.ts';
import { formatMoment } from '../../format/dates.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';

/** How the reading stands, or why there is none. */
export function ReadingState(): ReactNode {
  const { systems: words, dates, told } = useWords();
  const status = useStatus();
  const now = useNow();
  const { data: sync } = useCall('sync.status', {});
  if (status.service === 'unreachable') return <Notice kind="quiet" title={words.offline} text={words.offlineAbout} />;
  if (!status.hasCredentials) {
    const enter = (): void => navigate({ screen: 'credentials', keep: 'keychain' });
    const actions = status.profile === 'own' ? [{ label: words.enterCredentials, onPress: enter }] : [];
    return <Notice kind="quiet" text={words.noCredentials} actions={actions} />;
  }
  if (sync === undefined) return null;
  if (sync.state === 'reading') return <ReadingProgress />;
  const next = sync.nextTryAt === null ? null : words.nextTry(formatMoment(sync.nextTryAt, now, dates));
  if (sync.problem !== null) {
    return (
      <Notice kind="trouble" title={next === null ? words.stopped : words.paused} text={told(sync.problem.message)}>
        {next === null ? null : <p>{next}</p>}
      </Notice>
    );
  }
  return next === null ? null : <Notice kind="quiet" text={next} />;
}
