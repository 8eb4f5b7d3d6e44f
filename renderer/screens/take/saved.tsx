import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ExportView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { Notice } from '../../components/notice.tsx';
import { formatBytes } from '../../format/numbers.ts';
import { useWords } from '../../words/use-words.ts';
import css from './take.module.css';

export function Saved({ saved }: { readonly saved: ExportView }): ReactNode {
  const { take: words } = useWords();
  const show = useAction('exchange.showExport');
  const { files, bytes, folder } = saved;
  return (
    <Notice
      kind="good"
      title={words.doneTitle}
      text={files.length === 0 ? words.nothing : words.done(files.length, formatBytes(bytes))}
    >
      <p className={css.folder}>{folder}</p>
      <Button variant="default" onClick={() => show.mutate({})}>
        {words.show}
      </Button>
    </Notice>
  );
}
