import { useState } from 'react';
import type { AppStatus, Bridge } from '../../../preload/api.ts';
import { english } from '../../words/english.ts';

/** The first screen: what this is, and a way in that needs nothing. */
export function Welcome({ bridge, status }: { readonly bridge: Bridge; readonly status: AppStatus }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const words = english.welcome;
  const lookAround = async (): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    const answer = await bridge.call('practice.lookAround', {});
    setBusy(false);
    if (!answer.ok) setTrouble(answer.error.message);
  };
  const shown = trouble ?? status.problem?.message ?? null;
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h1 id="welcome-title">{words.title}</h1>
      <p>{words.sentence}</p>
      {shown !== null && (
        <p role="alert" className="trouble">
          {shown}
        </p>
      )}
      <button type="button" disabled={busy} onClick={() => void lookAround()}>
        {words.lookAround}
      </button>
      <p className="quiet" role={busy ? 'status' : undefined}>
        {busy ? words.looking : words.lookAroundMore}
      </p>
    </section>
  );
}
