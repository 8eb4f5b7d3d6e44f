import type { Concept } from './concept.ts';

export interface Person {
  readonly id: string;
  readonly given: readonly string[];
  readonly family: string;
  readonly preferredName?: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly maritalStatus: 'M' | 'S' | 'D' | 'W';
  readonly language: Language;
  readonly race: Concept;
  readonly hispanic: boolean;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly address: PostalAddress;
  readonly formerAddress: PostalAddress & { readonly until: string };
  readonly contact: Relative;
}

export type Language = 'en' | 'es';

export interface PostalAddress {
  readonly line: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
}

/** Someone close, whom the clinic may call. */
export interface Relative {
  readonly given: string;
  readonly family: string;
  /** HL7 v3 RoleCode, such as `SPS`, `WIFE`, `DAU`. */
  readonly role: string;
  readonly roleWords: string;
  readonly sex: 'male' | 'female';
  readonly phone: string;
}

export interface Clinician {
  readonly key: string;
  readonly given: string;
  readonly family: string;
  /** `MD`, `DO`, `NP`, `RN` … */
  readonly degree: string;
  readonly specialty: Concept;
  readonly sex: 'male' | 'female';
  readonly npi: string;
}

export const nameOf = (clinician: Clinician): string => `${clinician.given} ${clinician.family}, ${clinician.degree}`;

export interface Organization {
  readonly key: string;
  readonly name: string;
  readonly kind: 'provider' | 'payer' | 'laboratory' | 'pharmacy';
  readonly phone: string;
  readonly address: PostalAddress;
}

export interface Place {
  readonly key: string;
  readonly name: string;
  readonly organization: string;
  readonly phone: string;
  readonly address: PostalAddress;
}
