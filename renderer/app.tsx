import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { recordOf } from './bridge/listen.ts';
import { useCall } from './bridge/use-call.ts';
import { StatusContext } from './bridge/use-status.ts';
import { BrokenPage } from './components/broken-page.tsx';
import { Frame } from './frame/frame.tsx';
import { PlainFrame } from './frame/plain-frame.tsx';
import { useRoute } from './routes/use-route.ts';
import { ConnectProvider } from './screens/connect/connect-provider.tsx';
import { Credentials } from './screens/credentials/credentials.tsx';
import { AddPerson } from './screens/people/add-person.tsx';
import { Locked } from './screens/lock/locked.tsx';
import { useTellUse } from './screens/lock/use-tell-use.ts';
import { People } from './screens/people/people.tsx';
import { Settings } from './screens/settings/settings.tsx';
import { Welcome } from './screens/welcome/welcome.tsx';
import { Opening } from './screens/welcome/opening.tsx';
import { Themed } from './theme/themed.tsx';
import { Spoken } from './words/spoken.tsx';

/** All that the window shows. */
export function App({ client }: { readonly client: QueryClient }): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <Spoken>
        <Themed>
          <BrokenPage>
            <Doorway />
          </BrokenPage>
        </Themed>
      </Spoken>
    </QueryClientProvider>
  );
}

/** While it is locked, the lock; with a record open, the record; without one, the ways to open one. */
function Doorway(): ReactNode {
  const status = useCall('app.status', {});
  useTellUse(status.data?.lock.state === 'open');
  if (status.data === undefined) return <Opening failure={status.error} onTryAgain={() => void status.refetch()} />;
  const { profile, lock, updating } = status.data;
  return (
    <StatusContext value={status.data}>
      {lock.state === 'locked' ? (
        <Locked />
      ) : updating !== null ? (
        <Opening failure={null} onTryAgain={() => void status.refetch()} updating={updating} />
      ) : profile === 'none' ? (
        <Closed />
      ) : (
        <ConnectProvider key={recordOf(status.data)}>
          <Frame />
        </ConnectProvider>
      )}
    </StatusContext>
  );
}

function Closed(): ReactNode {
  const route = useRoute();
  if (route.screen === 'credentials') return <PlainFrame screen={<Credentials keep={route.keep} />} />;
  if (route.screen === 'people') return <PlainFrame screen={<People />} />;
  if (route.screen === 'add-person') return <PlainFrame screen={<AddPerson />} />;
  if (route.screen === 'settings') return <PlainFrame screen={<Settings />} />;
  return <Welcome />;
}
