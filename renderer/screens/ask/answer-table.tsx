import type { ReactNode } from 'react';
import type { AskItem } from '../../../preload/api.ts';
import { dateOf } from '../../format/dates.ts';
import { rowValueText } from '../../format/values.ts';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import table from '../entry/values-table.module.css';
import css from './ask.module.css';

const columns = ['title', 'value', 'date', 'status', 'code', 'lastUpdated', 'source', 'reference'] as const;

/** Dates and codes as they were written. It scrolls sideways by itself. */
export function AnswerTable({ items }: { readonly items: readonly AskItem[] }): ReactNode {
  const { ask: words } = useWords();
  return (
    <div className={table.wide}>
      <table className={`${table.table} ${css.table}`} aria-label={words.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <ItemRow key={`${item.reference} ${at}`} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ItemRow({ item }: { readonly item: AskItem }): ReactNode {
  const words = useWords();
  const { entryId, title, values, status, codes, lastUpdated, sourceName, reference } = item;
  return (
    <tr>
      <th scope="row" className={css.what}>
        {entryId === null ? title : <Link to={{ ...timeline, entryId }}>{title}</Link>}
      </th>
      <td>{rowValueText(values, words.values)}</td>
      <td className={table.day}>{dateOf(item.date)}</td>
      <td>{status}</td>
      <td className={css.mono}>
        {codes
          .slice(0, 2)
          .map(({ system, code }) => [system, code].filter((part) => part !== null).join('|'))
          .join('\n')}
      </td>
      <td className={css.mono}>{lastUpdated}</td>
      <td>{entryId === null ? words.ask.notInRecord : (sourceName ?? words.sourceUnknown)}</td>
      <td className={css.mono}>{reference}</td>
    </tr>
  );
}
