import type { Standing } from '../../values/entry.ts';
import { codingsOf } from '../datatypes/concept.ts';
import type { Place } from './place.ts';

/**
 * Whether a problem, an allergy or a medicine is there now, by the version's own rules: the status alone, since a reader
 * knows no today. `null` for other types, and for what is denied or was entered by mistake.
 */
export function standingOf(resource: Place, resourceType: string): Standing | null {
  if (resourceType === 'Condition') return ofProblem(resource);
  if (resourceType === 'AllergyIntolerance') return ofAllergy(resource);
  if (!medicineTypes.has(resourceType)) return null;
  // STU3's `taken: n`: stated, and not taken (https://hl7.org/fhir/STU3/medicationstatement.html).
  const isNotTaken = resource.get('taken').string() === 'n' || resource.get('wasNotTaken').boolean() === true;
  return isNotTaken ? 'past' : (byMedicine[code(resource, 'status')] ?? 'unknown');
}

const medicineTypes = new Set([
  'MedicationRequest',
  'MedicationOrder',
  'MedicationPrescription',
  'MedicationStatement',
]);

/** https://hl7.org/fhir/R4/valueset-medicationrequest-status.html, https://hl7.org/fhir/R4/valueset-medication-statement-status.html */
const byMedicine: Readonly<Record<string, Standing>> = {
  active: 'current',
  completed: 'past',
  stopped: 'past',
  cancelled: 'past',
  ended: 'past',
  'not-taken': 'past',
};

/** https://hl7.org/fhir/R4/valueset-condition-clinical.html; until STU3 the same words stand as plain codes. */
const byProblem: Readonly<Record<string, Standing>> = {
  active: 'current',
  recurrence: 'current',
  relapse: 'current',
  inactive: 'past',
  remission: 'past',
  resolved: 'past',
};

function ofProblem(resource: Place): Standing | null {
  if (isDenied(code(resource, 'verificationStatus'))) return null;
  const stated = byProblem[code(resource, 'clinicalStatus')];
  if (stated !== undefined) return stated;
  const ended = resource.choice('abatement');
  return ended !== null && ended.place.boolean() !== false ? 'past' : 'unknown';
}

/** DSTU2 has one `status` for both how sure it is and whether it is there (https://hl7.org/fhir/DSTU2/allergyintolerance.html). */
function ofAllergy(resource: Place): Standing | null {
  const status = code(resource, 'status');
  if (isDenied(code(resource, 'verificationStatus')) || isDenied(status)) return null;
  if (status === 'confirmed' || status === 'unconfirmed') return 'current';
  return byProblem[code(resource, 'clinicalStatus')] ?? byProblem[status] ?? 'unknown';
}

const isDenied = (word: string): boolean => word === 'refuted' || word === 'entered-in-error';

const code = (resource: Place, property: string): string => {
  const place = resource.get(property);
  return (place.string() ?? codingsOf(place)[0]?.code ?? '').toLowerCase();
};
