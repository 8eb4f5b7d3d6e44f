import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  certainVersion,
  createVersionVote,
  namedVersion,
  winnerOf,
  type Resource,
} from '../../../../main/exchange/import/guess-version.ts';
import { surveyFiles } from '../../../../main/exchange/import/survey-files.ts';
import { importFile } from '../../../fakes/import-files.ts';

const signal = new AbortController().signal;
const samples = path.resolve(import.meta.dirname, '../../../../../shared/fhir-samples');

const profiled = (...profile: readonly string[]): Resource => ({ resourceType: 'Patient', meta: { profile } });

describe('the version of FHIR', () => {
  it('is that which most resources could be in, and the latest where nothing shows it', () => {
    const vote = createVersionVote();
    expect(winnerOf(vote.votes())).toBe('r4');
    vote.add({ resourceType: 'Condition', clinicalStatus: 'active', patient: {} });
    vote.add({ resourceType: 'Observation', category: [{}] });
    vote.add({ resourceType: 'MedicationOrder' });
    vote.add({ resourceType: 'Condition', patient: {}, assertedDate: '2020' });
    expect(winnerOf(vote.votes())).toBe('dstu2');
    expect(winnerOf(vote.votes(), 'stu3')).toBe('dstu2');
  });

  it('is, where nothing shows it, what the name of the file says', () => {
    expect(winnerOf(createVersionVote().votes(), 'stu3')).toBe('stu3');
    expect(['record-dstu2.json', 'export/R4/Patient.ndjson', 'stu3-Patient.ndjson'].map(namedVersion)).toEqual([
      ...['dstu2', 'r4', 'stu3'],
    ]);
    expect(['r4-and-stu3.json', 'bar4.json', 'Patient.ndjson'].map(namedVersion)).toEqual([null, null, null]);
  });

  it.each<[string, Resource, string | null]>([
    ['a profile of R4 by its number', profiled('http://hl7.org/fhir/StructureDefinition/Patient|4.0.1'), 'r4'],
    ['a profile of STU3 by its address', profiled('http://hl7.org/fhir/3.0/StructureDefinition/Patient'), 'stu3'],
    ['a profile of Argonaut', profiled('http://fhir.org/guides/argonaut/StructureDefinition/argo-patient'), 'dstu2'],
    ['a profile that several versions have', profiled('http://hl7.org/fhir/StructureDefinition/Patient'), null],
    ['US Core without a number', profiled('http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient'), null],
    ['US Core 1', profiled('http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|1.1.0'), 'stu3'],
    [
      'two profiles that disagree',
      profiled('http://hl7.org/fhir/3.0/StructureDefinition/A', 'http://hl7.org/fhir/4.0/StructureDefinition/A'),
      null,
    ],
    ['what a server says of itself', { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' }, 'stu3'],
    ['a type that one version alone has', { resourceType: 'MedicationOrder' }, 'dstu2'],
    ['a shape that two versions have', { resourceType: 'Condition', clinicalStatus: 'active' }, null],
  ])('is said by a resource itself, or not: %s', (_what, resource, version) => {
    expect(certainVersion(resource)).toBe(version);
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
