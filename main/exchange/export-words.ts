// What we call things in the files of an export; what a source wrote stays in its words.
import { sayLabel, sayTitle } from '../../phrases/spanish/labels.ts';
import type { Category } from '../values/category.ts';
import type { Language } from '../values/language.ts';

export interface ExportWords {
  /** Of the folder that is made; the day follows. */
  readonly folder: string;
  /** Names of files, without their endings. A table is called after its part of the record. */
  readonly record: string;
  readonly notes: string;
  readonly tables: (category: Category) => string;
  /** The heads of a table, in the order of its cells (`csv-files.ts`). */
  readonly columns: readonly string[];
  /** A state, a flag, an answer or what was measured: all that the readers say in words of their own, which are English. */
  readonly named: (label: string) => string;
  /** What an entry is called, where its source gave it no name. */
  readonly titled: (title: string) => string;
  readonly yes: string;
  readonly sourceUnknown: string;
  /** Of a range that has one end alone. */
  readonly upTo: (high: string) => string;
  readonly orMore: (low: string) => string;
}

const english: ExportWords = {
  folder: 'Health record',
  record: 'record',
  notes: 'notes',
  tables: (category) => category,
  columns: [
    ...[
      'Date',
      'Until',
      'Title',
      'Measured',
      'Value',
      'Unit',
      'Reference range',
      'Flag',
      'Status',
      'Entered by mistake',
    ],
    ...['Who', 'Where', 'Source', 'Codes', 'Notes', 'My note', 'My star', 'FHIR type', 'FHIR version', 'FHIR id'],
  ],
  named: (label) => label,
  titled: (title) => title,
  yes: 'Yes',
  sourceUnknown: 'Source unknown',
  upTo: (high) => `up to ${high}`,
  orMore: (low) => `${low} or more`,
};

const spanishTables: Readonly<Record<Category, string>> = {
  conditions: 'problemas-de-salud',
  medicines: 'medicamentos',
  allergies: 'alergias',
  labs: 'laboratorio',
  vitals: 'mediciones',
  immunizations: 'vacunas',
  visits: 'visitas',
  procedures: 'procedimientos',
  documents: 'documentos',
  'care-plans': 'planes-de-cuidado',
  'family-history': 'antecedentes-familiares',
  insurance: 'seguro',
  claims: 'cuentas-y-pagos',
  'people-and-places': 'personas-y-lugares',
  other: 'otros',
};

const spanish: ExportWords = {
  folder: 'Historial de salud',
  record: 'historial',
  notes: 'notas',
  tables: (category) => spanishTables[category],
  columns: [
    ...['Fecha', 'Hasta', 'Título', 'Qué se midió', 'Valor', 'Unidad', 'Rango de referencia', 'Aviso', 'Estado'],
    ...['Anotado por error', 'Quién', 'Dónde', 'Fuente', 'Códigos', 'Notas', 'Mi nota', 'Mi estrella', 'Tipo de FHIR'],
    ...['Versión de FHIR', 'Id de FHIR'],
  ],
  named: sayLabel,
  titled: sayTitle,
  yes: 'Sí',
  sourceUnknown: 'Fuente desconocida',
  upTo: (high) => `hasta ${high}`,
  orMore: (low) => `${low} o más`,
};

export const exportWords: Readonly<Record<Language, ExportWords>> = { en: english, es: spanish };
