import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { fhirVersions } from '../../../main/values/fhir-version.ts';
import { newPerson, readAll, runPractice } from './running-practice.ts';

const samples = path.resolve(import.meta.dirname, '../../../../shared/fhir-samples');
const manifestSchema = z.object({
  files: z.array(z.object({ file: z.string(), resources: z.record(z.string(), z.number()) })),
});

const bundleSchema = z.object({
  entry: z
    .array(z.object({ resource: z.object({ resourceType: z.string(), id: z.string().optional() }).optional() }))
    .default([]),
});

/** How many of a type come again with an id that was there before: the manifest counts them once more, a server does not. */
function repeatedIn(file: string): (type: string) => number {
  const { entry } = bundleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (type) => {
    const ids = entry.flatMap(({ resource }) => (resource?.resourceType === type ? (resource.id ?? []) : []));
    return ids.length - new Set(ids).size;
  };
}

// The samples lie beside the project, and only on some machines.
describe.skipIf(!existsSync(samples))('samples that others wrote', () => {
  it('are served whole: as many of each type as the manifest counts', async () => {
    const { practice } = await runPractice();
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(samples, 'manifest.json'), 'utf8')));
    for (const { file, resources } of manifest.files) {
      const version = z.enum(fhirVersions).parse(file.split('/')[0]);
      const me = await newPerson(practice, file);
      practice.loadFile(file, version, path.join(samples, file));
      const repeated = repeatedIn(path.join(samples, file));
      for (const [type, count] of Object.entries(resources)) {
        const served = await readAll(me, `/${version}/${type}?_count=100`);
        expect(new Set(served).size, `${type} of ${file}`).toBe(count - repeated(type));
      }
    }
  });
});
