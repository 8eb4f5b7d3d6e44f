// Data types that look the same in DSTU2, STU3 and R4.
import type { Code } from '../facts/concept.ts';
import type { Unit } from '../facts/value.ts';

export interface CodingShape {
  system: string;
  code: string;
  display: string;
}

export interface CodeableConceptShape {
  coding?: CodingShape[];
  text?: string;
}

export interface ReferenceShape {
  reference?: string;
  display?: string;
}

export interface QuantityShape {
  value: number;
  unit?: string;
  system?: string;
  code?: string;
}

const ucum = 'http://unitsofmeasure.org';

export const coding = ({ system, code, display }: Code): CodingShape => ({ system, code, display });

/** A concept of a code list of FHIR itself, which has no need of words of its own. */
export const coded = (
  system: string,
  code: string,
  display: string,
): CodeableConceptShape & { coding: CodingShape[] } => ({
  coding: [{ system, code, display }],
});

/** Units that UCUM does not know stand as words alone. */
export const quantity = (value: number, unit: Unit): QuantityShape => ({
  value,
  ...(unit.text === '' ? {} : { unit: unit.text }),
  ...(unit.ucum === null ? {} : { system: ucum, code: unit.ucum }),
});

export const age = (years: number): QuantityShape => ({ value: years, unit: 'years', system: ucum, code: 'a' });

export const days = (count: number): QuantityShape => ({ value: count, unit: 'days', system: ucum, code: 'd' });

/** A paragraph of XHTML, as `text.div` wants it. */
export const narrative = (...lines: readonly string[]): { status: 'generated'; div: string } => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.map((line) => `<p>${xml(line)}</p>`).join('')}</div>`,
});

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
