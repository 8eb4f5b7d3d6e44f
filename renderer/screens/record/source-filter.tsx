import { NativeSelect } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { Icon } from '../../components/icon.tsx';
import type { RecordPlace } from '../../routes/route.ts';
import { navigate } from '../../routes/use-route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './record.module.css';

/** Only what came from one health system. Not shown while there is only one. */
export function SourceFilter({ place }: { readonly place: RecordPlace }): ReactNode {
  const { record: words } = useWords();
  const id = useId();
  const overview = useCall('record.overview', {});
  const sources = overview.data?.sources.filter(({ connectionId }) => connectionId !== null) ?? [];
  // While that is not known its place is kept free, so that nothing moves when it is.
  if (overview.data !== undefined && sources.length < 2 && place.connectionId === null) return null;
  const choices = sources.map(({ connectionId, name }) => ({ value: connectionId ?? '', label: name }));
  return (
    <div className={css.source}>
      <label htmlFor={id}>{words.source}</label>
      <NativeSelect
        id={id}
        rightSection={<Icon name="down" size={16} />}
        value={place.connectionId ?? ''}
        disabled={overview.data === undefined}
        onChange={({ currentTarget: { value } }) =>
          navigate({ screen: 'record', ...place, connectionId: value === '' ? null : value, entryId: null })
        }
        data={[{ value: '', label: words.allSources }, ...choices]}
      />
    </div>
  );
}
