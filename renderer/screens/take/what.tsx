import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { categories, type ArgumentOf } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useWords } from '../../words/use-words.ts';
import css from './take.module.css';

export type Selection = Pick<ArgumentOf<'exchange.export'>, 'category' | 'connectionId'>;

export const wholeRecord: Selection = { category: null, connectionId: null };

const all = 'all';

/** All of the record, or a part of it, of all health systems or of one. */
export function What(props: { readonly what: Selection; readonly onChange: (what: Selection) => void }): ReactNode {
  const { what, onChange } = props;
  const words = useWords();
  const overview = useCall('record.overview', {});
  const parts = overview.data?.categories.map(({ category }) => category) ?? [];
  const sources = overview.data?.sources.flatMap(({ connectionId, name }) =>
    connectionId === null ? [] : [{ value: connectionId, label: name }],
  );
  return (
    <div className={css.group}>
      <h2>{words.take.what}</h2>
      <div className={css.choices}>
        <Select
          label={words.take.category}
          allowDeselect={false}
          value={what.category ?? all}
          data={[
            { value: all, label: words.take.whole },
            ...parts.map((category) => ({ value: category, label: words.categories[category].name })),
          ]}
          onChange={(value) => onChange({ ...what, category: categories.find((one) => one === value) ?? null })}
        />
        <Select
          label={words.take.source}
          allowDeselect={false}
          value={what.connectionId ?? all}
          data={[{ value: all, label: words.take.everySource }, ...(sources ?? [])]}
          onChange={(value) => onChange({ ...what, connectionId: value === all ? null : value })}
        />
      </div>
    </div>
  );
}
