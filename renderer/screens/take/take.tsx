// The record, or a part of it, as files of the person's own.
import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ExportFormat } from '../../../preload/api.ts';
import { useAction, useCall } from '../../bridge/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Screen } from '../../components/screen.tsx';
import { useWords } from '../../words/use-words.ts';
import { Papers } from './papers.tsx';
import { Saved } from './saved.tsx';
import { Saving } from './saving.tsx';
import css from './take.module.css';
import { What, wholeRecord } from './what.tsx';

/** What most people want first. */
const formats: readonly ExportFormat[] = ['documents', 'csv', 'bundle', 'ndjson'];

export function Take(): ReactNode {
  const { take: words } = useWords();
  const overview = useCall('record.overview', {});
  const [what, setWhat] = useState(wholeRecord);
  const [chosen, setChosen] = useState<readonly ExportFormat[]>(['documents', 'csv', 'bundle']);
  const save = useAction('exchange.export');
  if (overview.data?.total === 0) {
    return (
      <Screen narrow>
        <PageTitle title={words.title} />
        <EmptyState title={words.empty} text={words.emptyAbout} />
      </Screen>
    );
  }
  return (
    <Screen narrow>
      <PageTitle title={words.title} about={words.about} />
      <Papers />
      <div className={css.form}>
        <h2>{words.files}</h2>
        <What what={what} onChange={setWhat} />
        <Checkbox.Group
          value={[...chosen]}
          onChange={(names) => setChosen(formats.filter((one) => names.includes(one)))}
        >
          <div className={css.group}>
            <h2>{words.as}</h2>
            {formats.map((format) => (
              <Checkbox
                key={format}
                value={format}
                label={words.formats[format].name}
                description={words.formats[format].about}
                classNames={{ description: css.description ?? '' }}
              />
            ))}
          </div>
        </Checkbox.Group>
        <p className={css.quiet}>{words.warning}</p>
        {save.isPending ? (
          <Saving />
        ) : (
          <Button disabled={chosen.length === 0} onClick={() => save.mutate({ ...what, formats: [...chosen] })}>
            {words.save}
          </Button>
        )}
        {save.error === null ? null : <FailureNotice failure={save.error} />}
        {save.data === undefined || save.data === null ? null : <Saved saved={save.data} />}
      </div>
    </Screen>
  );
}
