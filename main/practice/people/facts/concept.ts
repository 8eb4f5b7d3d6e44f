/** A code of a public terminology; `display` is our own wording. */
export interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** One meaning. Each system words it in its own way, and some have no code for it. */
export interface Concept {
  /** One wording for each share of a person's facts, or fewer. */
  readonly words: readonly [string, ...string[]];
  readonly codes: readonly Code[];
}

const coder =
  (system: string) =>
  (code: string, display: string): Code => ({ system, code, display });

export const snomed = coder('http://snomed.info/sct');
export const loinc = coder('http://loinc.org');
export const rxnorm = coder('http://www.nlm.nih.gov/research/umls/rxnorm');
export const cvx = coder('http://hl7.org/fhir/sid/cvx');
export const icd10 = coder('http://hl7.org/fhir/sid/icd-10-cm');

export const concept = (words: string | readonly [string, ...string[]], ...codes: readonly Code[]): Concept => ({
  words: typeof words === 'string' ? [words] : words,
  codes,
});

export const wordsAt = (meaning: Concept, share: number): string => meaning.words[share] ?? meaning.words[0];
