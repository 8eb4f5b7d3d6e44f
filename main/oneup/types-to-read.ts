import type { FhirVersion } from '../values/fhir-version.ts';

const everywhere = [
  ...['Condition', 'AllergyIntolerance', 'MedicationStatement', 'Immunization', 'Observation', 'DiagnosticReport'],
  ...['Encounter', 'Procedure', 'DocumentReference', 'CarePlan', 'Goal', 'FamilyMemberHistory'],
  ...['MedicationDispense', 'MedicationAdministration', 'Device'],
];
const sinceStu3 = ['MedicationRequest', 'CareTeam', 'Coverage', 'ExplanationOfBenefit', 'Claim', 'ReferralRequest'];
const sinceR4 = [
  ...['ServiceRequest', 'Specimen', 'QuestionnaireResponse', 'RelatedPerson', 'Practitioner', 'PractitionerRole'],
  ...['Organization', 'Location', 'Provenance'],
];

/** What 1upHealth was seen to have, for when it does not say. */
export const usualTypes: Readonly<Record<FhirVersion, readonly string[]>> = {
  dstu2: [...everywhere, 'MedicationOrder'],
  stu3: [...everywhere, ...sinceStu3],
  r4: [...everywhere, ...sinceStu3.filter((type) => type !== 'ReferralRequest'), ...sinceR4],
};

/** What describes software, vocabularies, research and products, and no person. */
const notOfAPerson = new Set([
  ...['ActivityDefinition', 'AuditEvent', 'Bundle', 'CapabilityStatement', 'CatalogEntry', 'ChargeItemDefinition'],
  ...['CodeSystem', 'CompartmentDefinition', 'ConceptMap', 'Conformance', 'DataElement', 'Endpoint', 'EventDefinition'],
  ...['Evidence', 'EvidenceVariable', 'EffectEvidenceSynthesis', 'ExampleScenario', 'ExpansionProfile'],
  ...['GraphDefinition', 'ImplementationGuide', 'Library', 'Linkage', 'Measure', 'MeasureReport'],
  ...['MessageDefinition', 'MessageHeader', 'NamingSystem', 'ObservationDefinition', 'OperationDefinition'],
  ...['OperationOutcome', 'Parameters', 'PlanDefinition', 'ResearchDefinition', 'ResearchElementDefinition'],
  ...['RiskEvidenceSynthesis', 'SearchParameter', 'ServiceDefinition', 'SpecimenDefinition', 'StructureDefinition'],
  ...['StructureMap', 'Subscription', 'TerminologyCapabilities', 'TestReport', 'TestScript', 'ValueSet'],
  ...['VerificationResult', 'MedicinalProduct', 'MedicinalProductAuthorization', 'MedicinalProductContraindication'],
  ...['MedicinalProductIndication', 'MedicinalProductIngredient', 'MedicinalProductInteraction'],
  ...['MedicinalProductManufactured', 'MedicinalProductPackaged', 'MedicinalProductPharmaceutical'],
  ...['MedicinalProductUndesirableEffect', 'SubstanceNucleicAcid', 'SubstancePolymer', 'SubstanceProtein'],
  ...['SubstanceReferenceInformation', 'SubstanceSourceMaterial', 'SubstanceSpecification'],
]);

/** FHIR has about 150: more is no statement of a health service. */
const mostTypes = 300;

const first = [...everywhere, ...sinceStu3, ...sinceR4];

/**
 * Of the types that a version says it has, all that can be about a person, also those that we have no reader for. Documents
 * come last: they are long, and by then most are there already, because other resources pointed to them.
 */
export function typesToRead(offered: readonly string[]): readonly string[] {
  const rank = (type: string): number => {
    if (type === 'Binary') return first.length + 1;
    const index = first.indexOf(type);
    return index === -1 ? first.length : index;
  };
  return [...new Set(offered)]
    .filter((type) => type !== 'Patient' && !notOfAPerson.has(type) && /^[A-Z][A-Za-z]{0,63}$/.test(type))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostTypes);
}
