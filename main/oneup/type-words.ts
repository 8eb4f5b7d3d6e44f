const words: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'allergies',
  CarePlan: 'care plans',
  CareTeam: 'care teams',
  Claim: 'claims',
  Condition: 'conditions',
  Coverage: 'insurance details',
  DiagnosticReport: 'test reports',
  DocumentReference: 'documents',
  Encounter: 'visits',
  ExplanationOfBenefit: 'claims',
  FamilyMemberHistory: 'family history',
  Goal: 'goals',
  Immunization: 'immunizations',
  MedicationOrder: 'prescriptions',
  MedicationRequest: 'prescriptions',
  MedicationStatement: 'medicines',
  Observation: 'test results and measurements',
  Patient: 'personal details',
  Procedure: 'procedures',
};

/** What a text of the service is about, as a patient says it: it names a FHIR type, or nothing that we know. */
export function typeWords(text: string): string {
  const type = Object.keys(words).find((name) => new RegExp(`\\b${name}\\b`).test(text));
  return (type === undefined ? undefined : words[type]) ?? 'items';
}
