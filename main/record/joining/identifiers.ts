import type { Place } from '../reading/place.ts';

interface BusinessNumber {
  readonly system: string;
  readonly value: string;
}

/** Numbers that are given once in the country: the NPI, and numbers of persons of a public register (http://hl7.org/fhir/sid/us-npi). */
const nationwide = [/us-npi$/i, /2\.16\.840\.1\.113883\.4\.6$/, /us-ssn$/i, /2\.16\.840\.1\.113883\.4\.1$/];

/** The numbers by which a person or an organization is the same at every health system. */
export function numbersOf(resource: Place): readonly BusinessNumber[] {
  return resource.list('identifier').flatMap((one) => {
    const system = one.get('system').string();
    const value = one.get('value').string()?.replaceAll(/[\s-]/g, '');
    const isNationwide = system !== null && nationwide.some((pattern) => pattern.test(system));
    // A number that is masked, as in "***-**-1234", is nobody's.
    return !isNationwide || value === undefined || !/^\d{9,10}$/.test(value) ? [] : [{ system: nameOf(system), value }];
  });
}

const nameOf = (system: string): string => (/npi|\.4\.6$/i.test(system) ? 'NPI' : 'SSN');
