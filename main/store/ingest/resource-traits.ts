import { z } from 'zod';
import type { UnreadResource } from '../../record/read-entry.ts';
import { patientMarks, type PatientMarks } from './patient-marks.ts';
import { referencedPatient } from './reference.ts';

/** What tells whose a resource is. */
export interface ResourceTraits {
  readonly resourceType: string;
  /** Id of the one Patient that it is about; `null` if it names none, or several. */
  readonly patient: string | null;
  /** Of a Patient. */
  readonly self: { readonly marks: PatientMarks; readonly birthDate: string | null } | null;
}

export function resourceTraits(resource: UnreadResource): ResourceTraits {
  const { resourceType } = resource;
  return {
    resourceType,
    patient: referencedPatient(resource),
    self:
      resourceType === 'Patient'
        ? { marks: patientMarks(resource), birthDate: born.safeParse(resource).data?.birthDate ?? null }
        : null,
  };
}

const born = z.object({ birthDate: z.string().nullable().catch(null) });
