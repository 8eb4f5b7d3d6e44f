import { useEffect, useState } from 'react';
import type { AppStatus, Bridge } from '../preload/api.ts';
import { Welcome } from './screens/welcome/welcome.tsx';
import { english } from './words/english.ts';

/** Asks what is open, then shows the screen for it. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [status, setStatus] = useState<AppStatus | null>(null);
  useEffect(() => {
    const stop = bridge.on('status.changed', setStatus);
    void bridge.call('app.status', {}).then((answer) => {
      if (answer.ok) setStatus(answer.value);
    });
    return stop;
  }, [bridge]);
  return (
    <main>{status === null ? <output>{english.opening}</output> : <Welcome bridge={bridge} status={status} />}</main>
  );
}
