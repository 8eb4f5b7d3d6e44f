import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { useNow } from '../../components/use-now.ts';
import { ageAt, formatDate, readDate } from '../../format/dates.ts';
import { joined } from '../../format/names.ts';
import { useWords } from '../../words/use-words.ts';

/** The name as the sources wrote it, the age beside the day of birth, and how far back the record goes. */
export function PersonTitle({ overview }: { readonly overview: RecordOverview }): ReactNode {
  const { summary: words, items } = useWords();
  const now = useNow();
  const { person, total, oldest } = overview;
  const birthDate = person?.birthDate ?? null;
  const age = birthDate === null ? null : ageAt(birthDate, now);
  const systems = overview.sources.filter(({ connectionId }) => connectionId !== null).length;
  const year = oldest === null ? null : (readDate(oldest)?.year ?? null);
  const extent = year === null ? words.from(items(total), systems) : words.since(items(total), String(year), systems);
  const about = joined([
    birthDate === null ? null : words.born(formatDate(birthDate)),
    age === null ? null : words.age(age),
    total === 0 ? null : extent,
  ]);
  return <PageTitle title={person?.name ?? words.noName} about={about} />;
}
