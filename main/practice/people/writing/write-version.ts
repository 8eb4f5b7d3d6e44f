import type { Measured } from '../facts/measured.ts';
import type { Visit } from '../facts/visit.ts';
import { dstu2 } from '../dstu2/dstu2.ts';
import { r4 } from '../r4/r4.ts';
import { stu3 } from '../stu3/stu3.ts';
import type { FhirVersion } from '../../../values/fhir-version.ts';
import type { Pen } from './pen.ts';
import type { Written } from './written.ts';

export interface WriteVersion {
  /** The whole chart. */
  readonly all: (pen: Pen) => Written[];
  readonly visit: (visit: Visit, pen: Pen) => Written;
  readonly measured: (measured: Measured, pen: Pen) => Written[];
}

export const writers: { readonly [version in FhirVersion]: WriteVersion } = { dstu2, stu3, r4 };
