import type { ReactNode } from 'react';
import type { RecordOverview } from '../../../preload/api.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useNow } from '../../components/use-now.ts';
import { formatMoment } from '../../format/dates.ts';
import { Link } from '../../routes/link.tsx';
import { timeline } from '../../routes/route.ts';
import { useWords } from '../../words/use-words.ts';
import css from './summary.module.css';

const shown = 3;

/** What came since the app was last closed: how much, the newest of it by name, and the way to all. Nothing came: nothing is said. */
export function News({ news }: { readonly news: RecordOverview['news'] }): ReactNode {
  const { summary: words, dates, items } = useWords();
  const now = useNow();
  const isNew = news !== null && news.count > 0;
  const place = { category: null, connectionId: null, only: 'new', query: '' } as const;
  const { data } = useCall('record.list', { ...place, cursor: null, limit: shown }, { enabled: isNew });
  if (!isNew) return null;
  const titles = [...new Set(data?.entries.map(({ title }) => title))];
  const more = news.count - (data?.entries.length ?? 0);
  return (
    <section className={css.news} aria-label={words.newsRegion}>
      <div>
        <h2>{words.news(items(news.count), formatMoment(news.since, now, dates))}</h2>
        <p>{data === undefined ? '\u00a0' : words.newsTitles(titles.join(' · '), more)}</p>
      </div>
      <Link to={{ ...timeline, only: 'new' }} className={css.all}>
        {words.seeNews}
      </Link>
    </section>
  );
}
