import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fhirVersions } from '../../../main/values/fhir-version.ts';
import { openStoreWithReaders } from '../../fakes/open-store.ts';
import { practiceAccount } from './account.ts';

const samples = path.resolve(import.meta.dirname, '../../../../shared/fhir-samples');
const manifest = z.object({
  files: z.array(z.object({ file: z.string(), resources: z.record(z.string(), z.number()) })),
});
const resource = z.looseObject({ resourceType: z.string(), id: z.string().optional() });
const bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: resource.optional() })),
});

/** What a file holds: a Bundle, or one resource. */
function resourcesIn(file: string): z.output<typeof resource>[] {
  const json: unknown = JSON.parse(readFileSync(path.join(samples, file), 'utf8'));
  const parsed = bundle.safeParse(json);
  return parsed.success ? parsed.data.entry.flatMap((entry) => entry.resource ?? []) : [resource.parse(json)];
}

// The samples lie beside the project, and only on some machines.
describe.skipIf(!existsSync(samples))('samples that others wrote', () => {
  const { files } = manifest.parse(
    existsSync(samples) ? JSON.parse(readFileSync(path.join(samples, 'manifest.json'), 'utf8')) : { files: [] },
  );

  it.each(fhirVersions)(
    'of %s arrive whole in the store: as many of each type as the manifest counts',
    { timeout: 120_000 },
    async (version) => {
      const store = await openStoreWithReaders();
      const one = await practiceAccount({}, { store });
      const known = new Map<string, Set<string>>();
      let counted = 0;
      let nameless = 0;
      for (const { file, resources } of files.filter((each) => each.file.startsWith(`${version}/`))) {
        one.practice.loadFile(one.appUserId, version, path.join(samples, file));
        counted += Object.values(resources).reduce((total, count) => total + count, 0);
        for (const { resourceType, id } of resourcesIn(file)) {
          // What has no id gets one of the service's.
          const name = id ?? `${file} ${nameless++}`;
          known.set(resourceType, (known.get(resourceType) ?? new Set()).add(name));
        }
      }
      expect(counted).toBeGreaterThan(0);
      one.sync.start({ reason: 'asked' });
      const end = await one.settled();
      expect(end.problem).toBeNull();
      const counts: Record<string, number> = { ...(await one.counts()) };
      // A few tell of a patient who is not among the samples: kept, but aside, as belonging to another person.
      const aside = await store.pages.quarantined();
      expect(aside.map(({ reason }) => reason)).toEqual(aside.map(() => 'It belongs to another person.'));
      expect(aside.length).toBeLessThanOrEqual(5);
      for (const { section } of aside) counts[section.resourceType] = (counts[section.resourceType] ?? 0) + 1;
      expect(counts).toEqual(Object.fromEntries([...known].map(([type, ids]) => [type, ids.size])));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect((await store.entries.overview()).total).toBe(total - aside.length);
    },
  );
});
