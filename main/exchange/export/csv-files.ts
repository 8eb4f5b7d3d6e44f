import type { Coding, Entry, EntryValue } from '../../values/entry.ts';
import { rangesInWords } from '../range-words.ts';
import { csvRow } from './csv-cell.ts';
import type { ExportResource } from './export-values.ts';
import type { FilesByKey } from './resource-sink.ts';

const columns = [
  ...['Date', 'Until', 'Title', 'Measured', 'Value', 'Unit', 'Reference range', 'Flag', 'Status', 'Entered by mistake'],
  ...['Who', 'Where', 'Source', 'Codes', 'Notes', 'My note', 'My star', 'FHIR type', 'FHIR version', 'FHIR id'],
];

/** A table for each category, a row for each value: what has none has one row. UTF-8 with BOM, as spreadsheets want it. */
export const csvFiles: FilesByKey = {
  keyOf: ({ entry }) => entry?.category ?? null,
  nameOf: (category) => `${category}.csv`,
  head: `\uFEFF${csvRow(columns)}`,
  textOf: (resource) => rowsOf(resource).map(csvRow).join(''),
  foot: '',
};

function rowsOf({ entry, ...resource }: ExportResource): readonly (readonly string[])[] {
  if (entry === null) return [];
  const { values } = entry;
  return values.length === 0 ? [row(resource, entry, null)] : values.map((value) => row(resource, entry, value));
}

function row(
  { sourceName, resourceType, fhirVersion, id, note, starred }: Omit<ExportResource, 'entry'>,
  entry: Entry,
  value: EntryValue | null,
): string[] {
  const { date, title, status, enteredInError, who, where, codes, notes } = entry;
  return [
    ...[date?.start ?? '', date?.end ?? '', title],
    ...valueCells(value),
    ...[status ?? '', enteredInError ? 'Yes' : '', who ?? '', where ?? '', sourceName],
    ...[codes.map(codeInWords).join('; '), notes.join('\n'), note, starred ? 'Yes' : '', resourceType, fhirVersion, id],
  ];
}

const valueCells = (value: EntryValue | null): string[] =>
  value === null
    ? ['', '', '', '', '']
    : [value.label ?? '', value.text, value.unit ?? '', rangesInWords(value.ranges), value.flag?.text ?? ''];

/** "718-7 Hemoglobin (http://loinc.org)" */
function codeInWords({ system, code, display }: Coding): string {
  const words = [code, display].filter((word) => word !== null).join(' ');
  return system === null ? words : `${words} (${system})`.trim();
}
