import { z } from 'zod';
import type { UnreadResource } from '../../record/read-entry.ts';

/** What in a Patient tells which health system it is from. */
export interface PatientMarks {
  /** R4: `meta.source` is `1up-external-system:4706`. */
  readonly systemId: number | null;
  /** DSTU2 and STU3: one of them is the FHIR base of the system. Without a trailing slash. */
  readonly identifierSystems: readonly string[];
}

const source = z.object({ meta: z.object({ source: z.string() }) });
const identifiers = z.object({ identifier: z.array(z.unknown()) });
const identifier = z.object({ system: z.string().min(1) });
const systemMark = /^1up-external-system:(\d{1,15})(?:#.*)?$/;

export function patientMarks(patient: UnreadResource): PatientMarks {
  const [, systemId] = systemMark.exec(source.safeParse(patient).data?.meta.source ?? '') ?? [];
  const listed = identifiers.safeParse(patient).data?.identifier ?? [];
  const systems = listed.flatMap((one) => identifier.safeParse(one).data?.system ?? []);
  return {
    systemId: systemId === undefined ? null : Number(systemId),
    identifierSystems: [...new Set(systems.map(withoutTrailingSlash))],
  };
}

export const withoutTrailingSlash = (url: string): string => (url.endsWith('/') ? url.slice(0, -1) : url);
