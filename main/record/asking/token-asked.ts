// Codes of a search, with or without their system (https://hl7.org/fhir/R4/search.html#token).
import type { Place } from '../reading/place.ts';

export interface TokenAsked {
  /** `null`: whichever it is; empty: none at all. */
  readonly system: string | null;
  /** `null`: each code of the system. */
  readonly code: string | null;
}

/** `29308-4`, `http://loinc.org|29308-4`, `|29308-4`, `http://loinc.org|`; `null`: nothing is asked for. */
export function parseTokenAsked(text: string): TokenAsked | null {
  const [first = '', ...rest] = splitUnescaped(text, '|');
  const system = rest.length === 0 ? null : unescaped(first);
  const code = unescaped(rest.length === 0 ? first : rest.join('|'));
  if (code === '') return system === null || system === '' ? null : { system, code: null };
  return { system, code };
}

/** One of a CodeableConcept's codings, a Coding, or a plain code: its system is given by its definition and not compared. */
export function bearsToken(place: Place, asked: TokenAsked): boolean {
  const plain = place.string();
  if (plain !== null) return plain === asked.code;
  const codings = place.list('coding');
  return (codings.length === 0 ? [place] : codings).some((coding) => {
    const code = coding.get('code').string();
    const system = coding.get('system').string() ?? '';
    return (asked.code === null || code === asked.code) && (asked.system === null || system === asked.system);
  });
}

/** At each mark that no backslash takes for a letter. */
export function splitUnescaped(text: string, mark: ',' | '|'): readonly string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\.|[^]/gsu)) {
    if (piece === mark) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

export const unescaped = (text: string): string => text.replaceAll(/\\([,|$\\])/g, '$1');
