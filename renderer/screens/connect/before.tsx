import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SystemView } from '../../../preload/api.ts';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './connect.module.css';
import { useConnect } from './use-connect.ts';

/** What will happen, before it does. */
export function Before({ system }: { readonly system: SystemView }): ReactNode {
  const { connect, findSystem } = useWords();
  const { open } = useConnect();
  const words = connect.before;
  return (
    <>
      <PageTitle title={connect.title(system.name)} about={system.address} />
      <div className={css.part}>
        {system.connected ? <Notice kind="quiet" text={findSystem.connected} /> : null}
        {system.trouble === null ? null : <Notice kind="trouble" text={system.trouble} />}
        <p>{words.lead}</p>
        <ol className={css.steps}>
          {words.steps(system.name).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={css.quiet}>{words.promise}</p>
        <div className={css.actions}>
          <Button onClick={open}>{words.open}</Button>
        </div>
        <Details system={system} />
      </div>
    </>
  );
}

function Details({ system }: { readonly system: SystemView }): ReactNode {
  const words = useWords().connect.before;
  const facts = [
    { name: words.software, value: system.ehr },
    { name: words.version, value: system.fhirVersion },
    { name: words.number, value: String(system.id) },
  ];
  return (
    <details className={css.details}>
      <summary>{words.details}</summary>
      <dl>
        {facts.map(({ name, value }) =>
          value === null ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
