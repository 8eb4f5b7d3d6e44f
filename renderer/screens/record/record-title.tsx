import type { ReactNode } from 'react';
import { parseSearch } from '../../../preload/api.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { filtersTold } from '../../format/filters-told.ts';
import { joined } from '../../format/names.ts';
import { isTestCategory, type RecordPlace } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import { TestsView } from '../tests/tests-view.tsx';
import css from './record.module.css';
import { Selection } from './selection.tsx';
import { SourceFilter } from './source-filter.tsx';
import type { Entries } from './use-entries.ts';

/** What is listed, in a heading and a line. */
export function RecordTitle(props: { readonly place: RecordPlace; readonly list: Entries }): ReactNode {
  const { category, query } = props.place;
  const { title, about } = useTitle(props.place, props.list);
  return (
    <PageTitle title={title} about={about}>
      <div className={css.choices}>
        <Selection place={props.place} />
        {isTestCategory(category) && query === '' ? <TestsView category={category} by="date" /> : null}
      </div>
      <SourceFilter place={props.place} />
    </PageTitle>
  );
}

const isOfNotes = (only: RecordPlace['only']): boolean => only === 'noted' || only === 'starred';

function useTitle(
  { category, only, query }: RecordPlace,
  list: Entries,
): { readonly title: string; readonly about: ReactNode } {
  const all = useWords();
  const { record: words, categories } = all;
  if (query !== '') {
    const searching = list.stale || list.loading || list.total === null;
    return {
      title: words.searchTitle(parseSearch(query).words || query),
      about: (
        <output>
          {joined([
            searching ? words.searching : words.found(list.total),
            ...filtersTold(query, { ...all.palette, categories, only: words.only }),
          ])}
        </output>
      ),
    };
  }
  if (category === null && isOfNotes(only)) return { title: words.notes, about: words.notesAbout };
  if (category === null) return { title: words.timeline, about: words.timelineAbout };
  return { title: categories[category].name, about: categories[category].about };
}
