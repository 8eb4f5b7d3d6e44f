import type { RecordSource, SourcePage } from '../../../main/sync/record-source.ts';
import { toSourceId } from '../../../main/values/ids.ts';
import { ok } from '../../../main/values/result.ts';
import { servedSections } from './served-pages.ts';

/** The very same pages, handed over without any way in between. */
export function memorySource(size: number, apiUrl: string): RecordSource {
  const sections = servedSections(size, apiUrl);
  return {
    id: toSourceId('1uphealth'),
    sections: async () => ok([...sections.values()]),
    page: async ({ fhirVersion, resourceType }, cursor) => {
      const { pages = [], total = 0 } = sections.get(`${fhirVersion}/${resourceType}`) ?? {};
      const at = Number(cursor ?? 0);
      const next = at + 1 < pages.length ? String(at + 1) : null;
      return ok({ text: pages[at] ?? '', nextCursor: next, total } satisfies SourcePage);
    },
    attachment: async () => {
      throw new Error('The made-up record names no document elsewhere');
    },
    gathering: async () => ok({ state: 'unknown' }),
  };
}
