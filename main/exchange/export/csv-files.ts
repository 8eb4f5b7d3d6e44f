import type { Coding, Entry, EntryValue } from '../../values/entry.ts';
import type { ExportWords } from '../export-words.ts';
import { rangesInWords } from '../range-words.ts';
import { csvRow } from './csv-cell.ts';
import type { ExportResource } from './export-values.ts';
import type { FilesByKey } from './resource-sink.ts';

/** A table for each category, a row for each value: what has none has one row. UTF-8 with BOM, as spreadsheets want it. */
export const csvFiles = (words: ExportWords): FilesByKey => ({
  keyOf: ({ entry }) => (entry === null ? null : words.tables(entry.category)),
  nameOf: (table) => `${table}.csv`,
  head: `\uFEFF${csvRow(words.columns)}`,
  textOf: (resource) => rowsOf(resource, words).map(csvRow).join(''),
  foot: '',
});

function rowsOf({ entry, ...resource }: ExportResource, words: ExportWords): readonly (readonly string[])[] {
  if (entry === null) return [];
  const { values } = entry;
  return values.length === 0
    ? [row(resource, { entry, value: null }, words)]
    : values.map((value) => row(resource, { entry, value }, words));
}

function row(
  { sourceName, resourceType, fhirVersion, id, note, starred }: Omit<ExportResource, 'entry'>,
  { entry, value }: { readonly entry: Entry; readonly value: EntryValue | null },
  words: ExportWords,
): string[] {
  const { date, title, status, enteredInError, who, where, codes, notes } = entry;
  return [
    ...[date?.start ?? '', date?.end ?? '', words.titled(title)],
    ...valueCells(value, words),
    ...[words.named(status ?? ''), enteredInError ? words.yes : '', who ?? '', where ?? '', sourceName],
    ...[
      codes.map(codeInWords).join('; '),
      notes.join('\n'),
      note,
      starred ? words.yes : '',
      resourceType,
      fhirVersion,
      id,
    ],
  ];
}

const valueCells = (value: EntryValue | null, words: ExportWords): string[] =>
  value === null
    ? ['', '', '', '', '']
    : [
        ...[value.label ?? '', value.text, value.unit ?? ''].map(words.named),
        ...[rangesInWords(value.ranges, words), words.named(value.flag?.text ?? '')],
      ];

/** "718-7 Hemoglobin (http://loinc.org)" */
function codeInWords({ system, code, display }: Coding): string {
  const words = [code, display].filter((word) => word !== null).join(' ');
  return system === null ? words : `${words} (${system})`.trim();
}
