import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { ExportProgressView } from '../../../preload/api.ts';
import { useAction } from '../../bridge/use-call.ts';
import { useWords } from '../../words/use-words.ts';
import css from './take.module.css';

/** How far it is, in words and numbers, and the way out. */
export function Saving(): ReactNode {
  const { take: words } = useWords();
  const cancel = useAction('exchange.cancelExport');
  const [progress, setProgress] = useState<ExportProgressView | null>(null);
  useEffect(() => window.chartkeeper.on('export.changed', setProgress), []);
  return (
    <div className={css.actions}>
      <output>{progress === null ? words.starting : words.saving(progress.resources, progress.documents)}</output>
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({})}>
        {words.cancel}
      </Button>
    </div>
  );
}
