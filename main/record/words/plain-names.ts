import { drugIngredients } from './drug-ingredients.ts';
import { labTests } from './lab-tests.ts';
import { problems } from './problems.ts';
import { vaccines } from './vaccines.ts';

/** What a code means in words of our own. */
export interface PlainName {
  readonly name: string;
  /** One sentence: what it is, or what it is measured for. */
  readonly about: string | null;
}

interface Coded {
  readonly system: string | null;
  readonly code: string | null;
}

/** Our dictionary: descriptions in our own words for the most frequent codes. `null` for what is not in it. */
export function plainNameOf({ system, code }: Coded): PlainName | null {
  if (code === null) return null;
  const found = dictionaryOf(system ?? '')?.[code];
  if (found === undefined) return null;
  const [name, about = null] = typeof found === 'string' ? [found] : found;
  return { name, about };
}

type Dictionary = Readonly<Record<string, string | readonly [string, string]>>;

function dictionaryOf(system: string): Dictionary | null {
  if (/loinc/i.test(system)) return labTests;
  if (/rxnorm/i.test(system)) return drugIngredients;
  if (/cvx/i.test(system) || system.endsWith('2.16.840.1.113883.12.292')) return vaccines;
  if (/snomed/i.test(system) || system.endsWith('2.16.840.1.113883.6.96')) return problems;
  return null;
}
