import {
  beginIn,
  testGroups,
  testTopics,
  typedWords,
  type SeriesView,
  type TestGroup,
  type TestTopic,
} from '../../preload/api.ts';
import { loudestFlag } from './values.ts';
import type { ListRow } from './list-row.ts';

/** The catalogue's words for tests. */
export interface TestNames {
  readonly topics: Readonly<Record<TestTopic, { readonly name: string }>>;
  readonly groups: Readonly<Record<TestGroup, string>>;
}

export interface TestFilter {
  readonly outside: boolean;
  /** Words that each begin a word of its name. */
  readonly find: string;
}

/** In plain words where we have them; the source's stand beside. */
export const testName = ({ topic, title }: Pick<SeriesView, 'topic' | 'title'>, names: TestNames): string =>
  topic === null ? title : names.topics[topic].name;

/** What its source calls it, where that is another name. */
export const sourceName = ({ topic, title }: Pick<SeriesView, 'topic' | 'title'>, names: TestNames): string | null =>
  topic === null || names.topics[topic].name.toLowerCase() === title.toLowerCase() ? null : title;

const groupOf = ({ topic }: SeriesView): TestGroup => (topic === null ? 'more' : testTopics[topic]);

/** By part of the body, and in it by name; a heading before each part. */
export function testRows(
  tests: readonly SeriesView[],
  names: TestNames,
  filter: TestFilter,
): readonly ListRow<SeriesView>[] {
  const words = typedWords(filter.find);
  const wanted = tests.filter((one) => isWanted(one, names, filter.outside, words));
  const byGroup = Map.groupBy(wanted, groupOf);
  return testGroups.flatMap((group) => {
    const found = byGroup.get(group);
    if (found === undefined) return [];
    const items = found.toSorted((a, b) => compareTests(a, b, names));
    return [
      { kind: 'heading' as const, text: names.groups[group] },
      ...items.map((item) => ({ kind: 'item' as const, item })),
    ];
  });
}

const order = Object.keys(testTopics);

/** As the topics stand, then by name. */
const compareTests = (a: SeriesView, b: SeriesView, names: TestNames): number =>
  (a.topic === null ? order.length : order.indexOf(a.topic)) -
    (b.topic === null ? order.length : order.indexOf(b.topic)) || testName(a, names).localeCompare(testName(b, names));

function isWanted(test: SeriesView, names: TestNames, outside: boolean, words: readonly string[]): boolean {
  const [latest] = test.points;
  if (outside && (latest === undefined || loudestFlag([latest.value]) === null)) return false;
  return beginIn(words, `${testName(test, names)} ${test.title} ${names.groups[groupOf(test)]}`);
}
