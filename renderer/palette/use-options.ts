import { useQueryClient } from '@tanstack/react-query';
import { beginIn, parseSearch, typedWords, type EntryRow, type HitView, type SeriesView } from '../../preload/api.ts';
import { useAction, useCall } from '../bridge/use-call.ts';
import { testName } from '../format/test-rows.ts';
import { timeline } from '../routes/route.ts';
import { navigate } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import { useActionCommands, usePlaceCommands, type Command } from './use-commands.ts';

/** One line of the palette. `run` is done when it is chosen. */
export type Option = { readonly id: string; readonly run: () => void } & (
  | { readonly kind: 'line'; readonly text: string; readonly about: string | null }
  | { readonly kind: 'hit'; readonly row: EntryRow; readonly snippet: string | null }
  | { readonly kind: 'search'; readonly text: string }
);

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

export interface Options {
  readonly groups: readonly OptionGroup[];
  /** The answer to what is typed is not here yet. */
  readonly searching: boolean;
}

interface Parts {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly openShortcuts: () => void;
}

const hitsShown = 8;

/** What can be chosen for what was typed: of late, places, actions, tests, and what is found in the record. */
export function useOptions({ text, setText, openShortcuts }: Parts): Options {
  const words = useWords();
  const typed = text.trim();
  const places = usePlaceCommands();
  const actions = useActionCommands(openShortcuts);
  const recent = useCall('search.recent', {});
  const tests = useTests(typed);
  const found = useFound(typed);
  const matching = (commands: readonly Command[], name: string, most: number): OptionGroup => ({
    name,
    options: commands
      .filter((one) => typed === '' || beginIn(typedWords(typed), one.name))
      .slice(0, most)
      .map((one) => ({ kind: 'line', id: `${name} ${one.name}`, text: one.name, about: null, run: one.run })),
  });
  const { palette } = words;
  const groups: readonly OptionGroup[] =
    typed === ''
      ? [
          {
            name: palette.recent,
            options: (recent.data ?? []).slice(0, 5).map((one) => ({
              ...{ kind: 'search', id: `recent ${one}`, text: one },
              run: () => setText(one),
            })),
          },
          matching(places, palette.places, 50),
          matching(actions, palette.commands, 50),
        ]
      : [
          matching(places, palette.places, 3),
          matching(actions, palette.commands, 3),
          { name: palette.tests, options: tests },
          found.group,
        ];
  return { groups: groups.filter(({ options }) => options.length > 0), searching: found.searching };
}

function useFound(typed: string): { readonly group: OptionGroup; readonly searching: boolean } {
  const { palette } = useWords();
  const client = useQueryClient();
  const keep = useAction('search.keep');
  const place = { ...timeline, query: typed };
  const { data, isPlaceholderData, isPending } = useCall(
    'record.hits',
    { query: typed, most: hitsShown },
    { enabled: typed !== '', keepPrevious: true },
  );
  const remember = (): void =>
    keep.mutate({ text: typed }, { onSuccess: () => void client.invalidateQueries({ queryKey: ['search.recent'] }) });
  const words = typedWords(parseSearch(typed).words);
  const hits = data?.hits ?? [];
  const options: Option[] = hits.map((row) => ({
    ...{ kind: 'hit', id: `hit ${row.id}`, row, snippet: beginIn(words, shownText(row)) ? null : row.snippet },
    run() {
      remember();
      navigate({ ...timeline, category: row.category, entryId: row.id });
    },
  }));
  if (hits.length > 0) {
    options.push({
      ...{ kind: 'line', id: 'all', text: palette.seeAll(data?.total ?? null, typed), about: null },
      run() {
        remember();
        navigate(place);
      },
    });
  }
  return { group: { name: palette.found, options }, searching: typed !== '' && (isPending || isPlaceholderData) };
}

/** Where the words stand in a row itself, nothing more need be shown. */
const shownText = ({ title, subtitle, who, where, sourceName }: HitView): string =>
  [title, subtitle, who, where, sourceName].filter((text) => text !== null).join(' ');

/** Tests that are called so: one leads to all its results. */
function useTests(typed: string): readonly Option[] {
  const { tests: words, categories } = useWords();
  // Asked as soon as there is a field to type in: the first key waits for nothing but its own answer.
  const labs = useCall('record.tests', { category: 'labs' });
  const vitals = useCall('record.tests', { category: 'vitals' });
  const asked = parseSearch(typed);
  const wanted = typedWords(asked.words);
  if (wanted.length === 0) return [];
  const optionsOf = (category: 'labs' | 'vitals', lines: readonly SeriesView[] | undefined): readonly Option[] =>
    (asked.category === null || asked.category === category ? (lines ?? []) : [])
      .filter((line) => beginIn(wanted, `${testName(line, words)} ${line.title}`))
      .map((line) => ({
        ...{ kind: 'line', id: `test ${line.series}`, text: testName(line, words), about: categories[category].name },
        run: () => navigate({ screen: 'test', category, series: line.series, compared: null }),
      }));
  return [...optionsOf('labs', labs.data), ...optionsOf('vitals', vitals.data)].slice(0, 4);
}
