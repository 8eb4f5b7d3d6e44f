import type { ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { Link } from '../../routes/link.tsx';
import { useWords } from '../../words/use-words.ts';
import { Section } from './section.tsx';
import css from './summary.module.css';

const shown = 4;

/** What could not be read, and why: a record that is not whole says so, also after the app was closed. */
export function WhatIsMissing({ quarantined }: { readonly quarantined: number }): ReactNode {
  const { summary: words, told } = useWords();
  const { data: sync } = useCall('sync.status', {});
  const { data: connections } = useCall('connections.list', {});
  if (sync === undefined || connections === undefined) return null;
  const all = [...sync.missing, ...connections.flatMap(({ missing }) => missing)];
  const missing = [...new Map(all.map((one) => [`${one.what} ${one.why}`, one])).values()];
  const wasRead = sync.finishedAt !== null || connections.some(({ lastReadAt }) => lastReadAt !== null);
  if (missing.length === 0 && quarantined === 0 && !wasRead) return null;
  return (
    <Section title={words.missing}>
      {missing.length === 0 && quarantined === 0 ? <p className={css.empty}>{words.nothingMissing}</p> : null}
      <ul className={css.missing}>
        {missing.slice(0, shown).map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            {told(what)} <span>{told(why)}</span>
          </li>
        ))}
        {quarantined === 0 ? null : (
          <li>
            {words.quarantined(quarantined)} <span>{words.quarantinedAbout}</span>
          </li>
        )}
      </ul>
      {missing.length === 0 ? null : (
        <p>
          <Link to={{ screen: 'systems' }} className={css.more}>
            {missing.length > shown ? words.seeAllMissing(missing.length) : words.seeMissing}
          </Link>
        </p>
      )}
    </Section>
  );
}
