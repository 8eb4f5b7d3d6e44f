import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEntry } from '../../../main/record/read-entry.ts';
import { collectResources } from '../../../tools/record-report/collect-resources.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const samples = path.resolve(project, '../shared/fhir-samples');
const counts = z.object({
  resources: z.number(),
  entries: z.number(),
  titled: z.number(),
  dated: z.number(),
  exceptions: z.number(),
  unread: z.record(z.string(), z.number()),
});
const report = z.record(z.string(), z.record(z.string(), counts));
const manifest = z.object({
  files: z.array(z.object({ file: z.string(), resources: z.record(z.string(), z.number()) })),
});

// The samples lie beside the project, and only on some machines.
describe.skipIf(!existsSync(samples))('4,400 samples that others wrote', () => {
  it('are all read: as many entries as resources, none thrown, nearly all with a title in words', () => {
    const printed = spawnSync(process.execPath, ['tools/record-report/report.ts', samples, '--json'], {
      cwd: project,
      encoding: 'utf8',
    });
    const versions = report.parse(JSON.parse(printed.stdout));
    const { files } = manifest.parse(JSON.parse(readFileSync(path.join(samples, 'manifest.json'), 'utf8')));
    const rows = Object.values(versions).flatMap((types) => Object.values(types));
    const sum = (of: (row: z.output<typeof counts>) => number): number =>
      rows.reduce((total, row) => total + of(row), 0);
    const listed = files
      .flatMap(({ resources }) => Object.values(resources))
      .reduce((total, count) => total + count, 0);
    expect(sum((row) => row.resources)).toBe(listed);
    expect(sum((row) => row.entries)).toBe(listed);
    expect(sum((row) => row.exceptions)).toBe(0);
    expect(sum((row) => row.titled) / listed).toBeGreaterThanOrEqual(0.995);
  });

  it('have no date that was not sent, and each value that was', () => {
    const wrong = collectResources(samples).flatMap(({ version, resource }) => {
      const { date, values, resourceType } = readEntry(resource, { fhirVersion: version, resolve: () => null });
      const text = JSON.stringify(resource);
      const invented = [date?.start, date?.end].filter((end) => typeof end === 'string' && !text.includes(end));
      const hasValue = Object.keys(resource).some((name) => /^value[A-Z]/.test(name));
      const isLost = resourceType === 'Observation' && hasValue && values.length === 0;
      return invented.length > 0 || isLost ? [`${version} ${resourceType} ${String(resource['id'])}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
