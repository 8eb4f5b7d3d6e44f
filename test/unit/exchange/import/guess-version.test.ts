import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createVersionVote } from '../../../../main/exchange/import/guess-version.ts';
import { surveyFiles } from '../../../../main/exchange/import/survey-files.ts';
import { importFile } from '../../../fakes/import-files.ts';

const signal = new AbortController().signal;
const samples = path.resolve(import.meta.dirname, '../../../../../shared/fhir-samples');

describe('the version of FHIR', () => {
  it('is that which most resources could be in, and the latest where nothing shows it', () => {
    const vote = createVersionVote();
    expect(vote.winner()).toBe('r4');
    vote.add({ resourceType: 'Condition', clinicalStatus: 'active', patient: {} });
    vote.add({ resourceType: 'Observation', category: [{}] });
    vote.add({ resourceType: 'MedicationOrder' });
    vote.add({ resourceType: 'Condition', patient: {}, assertedDate: '2020' });
    expect(vote.winner()).toBe('dstu2');
  });

  // The samples lie beside the project, and only on some machines.
  it.skipIf(!existsSync(samples))('is found for records that others wrote', { timeout: 60_000 }, async () => {
    const manifest = z
      .object({ files: z.array(z.object({ file: z.string() })) })
      .parse(JSON.parse(readFileSync(path.join(samples, 'manifest.json'), 'utf8')));
    const wrong: string[] = [];
    // A single resource often reads the same in all versions.
    for (const { file } of manifest.files.filter((one) => !one.file.includes('/single/'))) {
      const survey = await surveyFiles({ files: [importFile(file, readFileSync(path.join(samples, file)))], signal });
      if (survey.ok && !file.startsWith(`${survey.value.fhirVersion}/`))
        wrong.push(`${file}: ${survey.value.fhirVersion}`);
    }
    expect(wrong).toEqual([]);
  });
});
