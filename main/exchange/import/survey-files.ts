// The first of two readings of what is brought in: nothing is stored, and what is no health record is told at once.
import { createHash } from 'node:crypto';
import type { FhirVersion } from '../../values/fhir-version.ts';
import { err, ok, type Result } from '../../values/result.ts';
import { cutResources } from './cut-resources.ts';
import { fileParts, type FilePart } from './file-parts.ts';
import { createVersionVote, namedVersion, winnerOf, type VersionVotes } from './guess-version.ts';
import { importFailure, ImportStopped, stoppedBy, type ImportFailure } from './import-failure.ts';
import { bytesOf, type ImportFile } from './import-file.ts';
import { openBundles } from './open-bundles.ts';
import { personName, readResource } from './read-resource.ts';
import { readNotes, type FileNote } from '../notes-file.ts';

export interface Survey {
  /** Of the contents but the person's own notes, whatever the files are called and in whatever order they come: 64 hexadecimal digits. */
  readonly digest: string;
  /** That most of it is in. */
  readonly fhirVersion: FhirVersion;
  /** Of each part of each file, in the order in which they are read. */
  readonly versions: readonly FhirVersion[];
  readonly resources: number;
  /** What the person had written to them, as we exported it. */
  readonly notes: readonly FileNote[];
  /** As the Patients are called. */
  readonly people: readonly string[];
}

export interface SurveyOrder {
  readonly files: readonly ImportFile[];
  readonly signal: AbortSignal;
}

export async function surveyFiles({ files, signal }: SurveyOrder): Promise<Result<Survey, ImportFailure>> {
  const found: Found = { parts: [], people: new Set(), notes: [], resources: 0 };
  try {
    const digests: string[] = [];
    for (const file of files) {
      const before = { resources: found.resources, notes: found.notes.length };
      const digest = await digestOf(file, signal);
      for await (const part of fileParts(file)) await surveyPart(part, found, signal);
      const isNotes = found.resources === before.resources && found.notes.length > before.notes;
      if (!isNotes) digests.push(digest);
    }
    const { parts, people, notes, resources } = found;
    if (resources === 0 && notes.length === 0) return err(importFailure('not-fhir'));
    const digest = createHash('sha256').update(digests.toSorted().join('\n')).digest('hex');
    return ok({ digest, ...versionsIn(parts), resources, notes, people: [...people] });
  } catch (thrown) {
    return err(stoppedBy(thrown).failure);
  }
}

interface Found {
  readonly parts: SurveyedPart[];
  readonly people: Set<string>;
  readonly notes: FileNote[];
  resources: number;
}

async function surveyPart(part: FilePart, found: Found, signal: AbortSignal): Promise<void> {
  const vote = createVersionVote();
  found.parts.push({ name: part.name, votes: vote.votes() });
  for await (const { kind, text } of openBundles(cutResources(part))) {
    if (signal.aborted) throw new ImportStopped('cancelled');
    if (kind !== 'resource') continue;
    const resource = readResource(text);
    if (resource === null) {
      found.notes.push(...(readNotes(text) ?? []));
      continue;
    }
    found.resources++;
    vote.add(resource);
    const name = resource.resourceType === 'Patient' ? personName(resource) : null;
    if (name !== null) found.people.add(name);
  }
}

interface SurveyedPart {
  readonly name: string;
  readonly votes: VersionVotes;
}

/** A part that shows nothing goes by its name, else by all that came with it. */
function versionsIn(parts: readonly SurveyedPart[]): Pick<Survey, 'fhirVersion' | 'versions'> {
  const sum = (version: FhirVersion): number => parts.reduce((all, { votes }) => all + votes[version], 0);
  const whole = winnerOf({ dstu2: sum('dstu2'), stu3: sum('stu3'), r4: sum('r4') });
  return { fhirVersion: whole, versions: parts.map(({ name, votes }) => winnerOf(votes, namedVersion(name) ?? whole)) };
}

async function digestOf(file: ImportFile, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of bytesOf(file)) {
    if (signal.aborted) throw new ImportStopped('cancelled');
    hash.update(bytes);
  }
  return hash.digest('hex');
}
