import { spacedName } from '../../format/names.ts';
import type * as english from '../english/kinds.ts';
import type { Translated } from '../translated.ts';

export const categoryWords: Translated<typeof english.categoryWords> = {
  conditions: {
    name: 'Problemas de salud',
    about: 'Enfermedades y problemas de salud que anotaron sus equipos médicos.',
  },
  medicines: { name: 'Medicamentos', about: 'Lo que se recetó, se aplicó o se tomó, con la dosis donde se anotó.' },
  allergies: { name: 'Alergias', about: 'Lo que usted debe evitar, y cómo reaccionó su cuerpo.' },
  labs: {
    name: 'Resultados de laboratorio',
    about: 'Análisis de sangre, orina y otras muestras, con el rango que espera el laboratorio.',
  },
  vitals: { name: 'Mediciones', about: 'Presión arterial, peso, pulso y lo demás que se midió en las visitas.' },
  immunizations: { name: 'Vacunas', about: 'Vacunas que le aplicaron.' },
  visits: { name: 'Visitas', about: 'Citas, estancias en el hospital y llamadas.' },
  procedures: { name: 'Procedimientos', about: 'Operaciones, exámenes y tratamientos.' },
  documents: { name: 'Documentos', about: 'Cartas, notas e informes.' },
  'care-plans': { name: 'Planes de cuidado', about: 'Planes, metas y las personas que cuidan de usted.' },
  'family-history': { name: 'Antecedentes familiares', about: 'Enfermedades en su familia.' },
  insurance: { name: 'Seguro', about: 'Quién paga, y con qué número lo conocen allí.' },
  claims: { name: 'Cuentas y pagos', about: 'Lo que se cobró, lo que se pagó y lo que usted debe.' },
  'people-and-places': { name: 'Personas y lugares', about: 'Usted, sus médicos, clínicas y laboratorios.' },
  other: { name: 'Otros', about: 'Todo lo demás que se envió. No se deja nada fuera.' },
};

const types: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'Alergias',
  Appointment: 'Citas',
  Binary: 'Contenido de documentos',
  CarePlan: 'Planes de cuidado',
  CareTeam: 'Equipos de atención',
  Claim: 'Cuentas',
  Condition: 'Problemas de salud',
  Consent: 'Consentimientos',
  Coverage: 'Seguro',
  Device: 'Aparatos',
  DiagnosticReport: 'Informes',
  DocumentReference: 'Documentos',
  Encounter: 'Visitas',
  ExplanationOfBenefit: 'Avisos del seguro',
  FamilyMemberHistory: 'Antecedentes familiares',
  Goal: 'Metas',
  Immunization: 'Vacunas',
  Location: 'Lugares',
  Medication: 'Medicamentos',
  MedicationAdministration: 'Medicamentos aplicados',
  MedicationDispense: 'Medicamentos entregados',
  MedicationOrder: 'Recetas',
  MedicationRequest: 'Recetas',
  MedicationStatement: 'Medicamentos tomados',
  Observation: 'Resultados y mediciones',
  Organization: 'Organizaciones',
  Patient: 'Sobre usted',
  Practitioner: 'Médicos y enfermeras',
  PractitionerRole: 'Funciones de médicos y enfermeras',
  Procedure: 'Procedimientos',
  Provenance: 'De dónde vino',
  QuestionnaireResponse: 'Respuestas a cuestionarios',
  ReferralRequest: 'Referencias a especialistas',
  RelatedPerson: 'Personas cercanas a usted',
  ServiceRequest: 'Órdenes y referencias',
  Specimen: 'Muestras',
};

export const resourceTypeWords: Translated<typeof english.resourceTypeWords> = (type) =>
  types[type] ?? spacedName(type);
