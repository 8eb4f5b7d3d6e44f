import type { FhirVersion } from '../../values/fhir-version.ts';

/** Where and how a person is served: one practice system has one FHIR version. */
export interface PracticeSite {
  readonly systemId: number;
  readonly systemName: string;
  readonly fhirVersion: FhirVersion;
  /** FHIR base of the health system itself, as the directory names it. */
  readonly resourceUrl: string;
  /** Hex: the id of the Patient here. The ids of all its other resources start with it. */
  readonly patientId: string;
  /** Absolute FHIR base of the service for attachment addresses, such as `http://127.0.0.1:1234/fhir/r4`. */
  readonly attachmentBase: string;
  /** Which slice of the person's facts this site knows, so that sites overlap but differ. */
  readonly share: 0 | 1 | 2;
}
