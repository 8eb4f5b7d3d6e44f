import { z } from 'zod';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Result } from '../values/result.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';
import type { HttpAnswer } from './send-once.ts';

/** A health system of 1upHealth's directory. */
export interface HealthSystem {
  readonly id: number;
  readonly name: string;
  readonly address: string | null;
  readonly fhirVersion: FhirVersion | null;
  readonly ehr: string | null;
  readonly resourceUrl: string | null;
  readonly logo: string | null;
  /** In words, where the service says that its connection to this system does not work; else `null`. */
  readonly trouble: string | null;
}

const optionalText = z.string().nullish().catch(null);
const address = z.object({
  line: z.array(z.string()).nullish().catch(null),
  city: optionalText,
  state: optionalText,
  postalCode: optionalText,
});
type Location = z.output<typeof location>;
const location = z.object({ address: address.nullish().catch(null) });

/** The newer form and the older one, with their names for the same things. */
const row = z.object({
  id: z.coerce.number().int().positive(),
  name: z.string().trim().min(1),
  address: optionalText,
  fhirVersion: optionalText,
  api_version: optionalText,
  ehr: optionalText,
  resourceUrl: optionalText,
  resource_url: optionalText,
  logo: optionalText,
  status: optionalText,
  locations: z.array(location).nullish().catch(null),
});

export interface ReadRows {
  /** How many rows came, readable or not. */
  readonly count: number;
  /** Each once. */
  readonly systems: readonly HealthSystem[];
}

/** A bare array of rows, with status 200 or 201. Rows that make no sense are left out. */
export function readRows(answer: HttpAnswer): Result<ReadRows, OneUpFailure> {
  if (!isSuccess(answer)) return err(failureOfStatus(answer));
  const rows = readJson(answer.text, z.array(z.unknown()));
  if (!rows.ok) return rows;
  const systems = new Map<number, HealthSystem>();
  for (const found of rows.value) {
    const system = toSystem(found);
    if (system !== null && !systems.has(system.id)) systems.set(system.id, system);
  }
  return ok({ count: rows.value.length, systems: [...systems.values()] });
}

function toSystem(found: unknown): HealthSystem | null {
  const parsed = row.safeParse(found);
  if (!parsed.success) return null;
  const { data } = parsed;
  return {
    id: data.id,
    name: data.name,
    address: data.address ?? addressOf(data.locations?.[0]),
    fhirVersion: versionIn(data.fhirVersion ?? data.api_version ?? ''),
    ehr: data.ehr ?? null,
    resourceUrl: data.resourceUrl ?? data.resource_url ?? null,
    logo: data.logo ?? null,
    trouble: troubleOf(data.status ?? 'connection_working'),
  };
}

/** "r4", "FHIR STU3 3.0.1" */
const versionIn = (text: string): FhirVersion | null =>
  fhirVersions.find((version) => text.toLowerCase().includes(version)) ?? null;

function addressOf(found: Location | undefined): string | null {
  const { line, city, state, postalCode } = found?.address ?? {};
  const region = [state, postalCode].filter(Boolean).join(' ');
  const parts = [...(line ?? []), city, region].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}

const troubleOf = (status: string): string | null =>
  status === 'connection_working'
    ? null
    : 'The way to this health system is not working at the moment, 1upHealth says. You may try, or come back later.';
