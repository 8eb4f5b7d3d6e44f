import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './connect.module.css';
import { useConnect } from './use-connect.ts';

/** Cancelled, denied, late, out of reach: what happened, and the ways on. */
export function Failed(props: { readonly failure: { readonly code: string; readonly message: string } }): ReactNode {
  const { connect, told } = useWords();
  const words = connect.failed;
  const { open } = useConnect();
  const { code, message } = props.failure;
  const titles: Readonly<Record<string, string>> = words.titles;
  return (
    <>
      <PageTitle title={titles[code] ?? words.title} />
      <div className={css.part}>
        <p role="alert">{told(message)}</p>
        <div className={css.actions}>
          <Button onClick={open}>{words.again}</Button>
          <Button variant="default" onClick={() => navigate({ screen: 'find-system', query: '' })}>
            {words.other}
          </Button>
        </div>
      </div>
    </>
  );
}
