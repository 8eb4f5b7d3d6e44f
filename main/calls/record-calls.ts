import { parseSearch } from '../values/asked-search.ts';
import { err, ok } from '../values/result.ts';
import { toConnectionId } from '../values/ids.ts';
import { recordSize } from '../profile/record-size.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { entryDetail, entryRow, seriesView, sourceNames } from './entry-views.ts';
import { nothingOpen } from './nothing-open.ts';

export function recordCalls({ profiles, world, onRecord }: CallParts): HandlersOf<'record'> {
  return {
    async 'record.overview'() {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [overview, nameOf] = await Promise.all([open.store.entries.overview(), sourceNames(open)]);
      const sources = overview.sources.map(({ connectionId, count }) => ({
        connectionId,
        name: nameOf(connectionId) ?? 'Source unknown',
        count,
      }));
      return ok({ ...overview, sources });
    },
    async 'record.list'({ category, connectionId, only, query, cursor, limit }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const asked = parseSearch(query);
      const [page, nameOf] = await Promise.all([
        open.store.entries.list({
          category: asked.category ?? category,
          connectionId: connectionId === null ? null : toConnectionId(connectionId),
          only: asked.only ?? only,
          words: asked.words,
          years: asked.years,
          cursor,
          limit,
        }),
        sourceNames(open),
      ]);
      const entries = page.rows.map((row) => entryRow(row, nameOf));
      return ok({ entries, nextCursor: page.nextCursor, total: page.total });
    },
    async 'record.hits'({ query, most }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [found, nameOf] = await Promise.all([
        open.store.entries.hits({ connectionId: null, ...parseSearch(query), most }),
        sourceNames(open),
      ]);
      const hits = found.hits.map((hit) => ({ ...entryRow(hit, nameOf), snippet: hit.snippet }));
      return ok({ hits, total: found.total });
    },
    async 'record.months'() {
      const { open } = profiles.state();
      return open === null ? err(nothingOpen) : ok(await open.store.entries.timelineMonths());
    },
    async 'record.timeline'(query) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [rows, nameOf] = await Promise.all([open.store.entries.timelinePage(query), sourceNames(open)]);
      return ok(rows.map((row) => ({ ...entryRow(row, nameOf), visit: row.visit })));
    },
    async 'record.entry'({ entryId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [found, nameOf] = await Promise.all([open.store.entries.get(entryId), sourceNames(open)]);
      return found.ok ? ok(entryDetail(found.value, nameOf)) : found;
    },
    async 'record.series'({ entryId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [found, nameOf] = await Promise.all([open.store.entries.series(entryId), sourceNames(open)]);
      return found.ok ? ok(found.value.map((one) => seriesView(one, nameOf))) : found;
    },
    async 'record.tests'({ category }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [lines, nameOf] = await Promise.all([open.store.entries.lines(category), sourceNames(open)]);
      return ok(lines.map((one) => seriesView(one, nameOf)));
    },
    async 'record.test'({ series }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [found, nameOf] = await Promise.all([open.store.entries.line(series), sourceNames(open)]);
      return found.ok ? ok(seriesView(found.value, nameOf)) : found;
    },
    async 'record.size'() {
      const { open } = profiles.state();
      return ok(open === null ? null : await recordSize(world.userDataFolder, open));
    },
    async 'record.writeNote'({ entryId, ...note }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      return open.store.notes.write(entryId, note);
    },
    async 'record.keepApart'({ entryId, apart }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const done = await open.store.entries.keepApart(entryId, apart);
      if (done.ok) onRecord();
      return done;
    },
  };
}
