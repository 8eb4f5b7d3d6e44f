// A question in FHIR, put to the service as it was typed. What comes back is shown and not kept.
import { z } from 'zod';
import type { AskPart } from '../../preload/api.ts';
import type { OneUp, OneUpFailure } from '../oneup/oneup.ts';
import { noQuestion } from '../record/asking/query-failure.ts';
import { splitAddress, writeAddress, type QueryAddress } from '../record/asking/split-address.ts';
import { mostAnswered, type QuestionTable } from '../store/question-table.ts';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { askItem } from './ask-items.ts';
import type { NameOf } from './entry-views.ts';

const resourceSchema = z.looseObject({
  resourceType: z.string(),
  id: z.string().catch(''),
  meta: z
    .object({ lastUpdated: z.string().nullable().catch(null) })
    .nullish()
    .catch(null),
});

type Received = z.output<typeof resourceSchema>;

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  total: z.number().int().nonnegative().nullish().catch(null),
  link: z
    .array(z.object({ relation: z.string(), url: z.string() }))
    .nullish()
    .catch(null),
  entry: z.array(z.object({ resource: resourceSchema.nullish().catch(null) })).nullish(),
});

export interface AskedService {
  readonly oneup: OneUp;
  readonly questions: Pick<QuestionTable, 'entriesNamed'>;
  readonly nameOf: NameOf;
  readonly signal: AbortSignal;
}

/** A version that has no such type, or no such item, is no failure as long as another answers. */
export async function askService(asked: AskedService, text: string): Promise<Result<readonly AskPart[]>> {
  const address = splitAddress(text);
  if (address === null) return err(noQuestion);
  const query = writeAddress(withCount(address));
  const versions = address.version === null ? fhirVersions : [address.version];
  const answers = await Promise.all(
    versions.map(async (version) => ({ version, answer: await asked.oneup.read(version, query, asked.signal) })),
  );
  const parts: AskPart[] = [];
  const refusals: OneUpFailure[] = [];
  for (const { version, answer } of answers) {
    if (answer.ok) parts.push(await partOf(asked, version, answer.value));
    else if (isNotThere(answer.error)) refusals.push(answer.error);
    else return err(inWords(answer.error));
  }
  const [refusal] = refusals;
  if (parts.length === 0 && refusal !== undefined) return err(refusal);
  return ok(parts.filter(({ items }) => items.length > 0));
}

export interface ServicePage {
  readonly fhirVersion: FhirVersion;
  /** The address that the page before gave; followed within the service and that version alone. */
  readonly next: string;
}

export async function askServiceMore(
  asked: AskedService,
  { fhirVersion, next }: ServicePage,
): Promise<Result<AskPart>> {
  const answer = await asked.oneup.read(fhirVersion, next, asked.signal);
  if (!answer.ok) return err(inWords(answer.error));
  const part = await partOf(asked, fhirVersion, answer.value);
  // A page that leads to itself would go on for ever.
  return ok(part.next === next ? { ...part, next: null } : part);
}

const isNotThere = ({ code }: OneUpFailure): boolean => code === 'not-offered' || code === 'not-found';

/** A search of the service gives ten at a time, unless it is told otherwise. */
function withCount(address: QueryAddress): QueryAddress {
  const isSearch = !address.path.includes('/') && !address.parameters.some(([name]) => name === '_count');
  const count = ['_count', String(mostAnswered)] as const;
  return isSearch && address.path !== 'metadata' ? { ...address, parameters: [...address.parameters, count] } : address;
}

async function partOf({ questions, nameOf }: AskedService, fhirVersion: FhirVersion, raw: string): Promise<AskPart> {
  const { total, next, resources } = received(raw);
  const names = resources.map(({ resourceType, id }) => ({ fhirVersion, resourceType, id }));
  const entries = await questions.entriesNamed(names);
  const items = resources.map((resource, index) => {
    const stored = entries[index] ?? null;
    const lastUpdated = resource.meta?.lastUpdated ?? null;
    const { resourceType, id } = resource;
    return askItem({ fhirVersion, resourceType, id, lastUpdated, stored, resource: () => resource }, nameOf);
  });
  return { fhirVersion, total, items, raw, next };
}

/** The client has seen that it is a resource. */
function received(raw: string): Pick<AskPart, 'total' | 'next'> & { readonly resources: readonly Received[] } {
  const json: unknown = JSON.parse(raw);
  const bundle = bundleSchema.safeParse(json);
  if (!bundle.success) return { total: null, next: null, resources: [resourceSchema.parse(json)] };
  const { total, link, entry } = bundle.data;
  const resources = (entry ?? []).flatMap(({ resource }) => resource ?? []);
  // The service's own remarks on its answer are seen in the raw form.
  return {
    total: total ?? null,
    next: link?.find(({ relation }) => relation === 'next')?.url ?? null,
    resources: resources.filter(({ resourceType }) => resourceType !== 'OperationOutcome'),
  };
}

/** The client's own words are about reading the record. */
const inWords = (failure: OneUpFailure): Failure =>
  failure.code === 'refused'
    ? {
        code: 'refused',
        message:
          '1upHealth does not take this question. What you already have is safe. Please look at how it is written, or ask your copy on this computer.',
      }
    : failure;
