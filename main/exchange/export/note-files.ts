import type { ExportWords } from '../export-words.ts';
import { notesFileFoot, notesFileHead, noteText } from '../notes-file.ts';
import type { FilesByKey } from './resource-sink.ts';

/** One file for all that the person wrote, made only where there is something. */
export const noteFiles = ({ notes }: ExportWords): FilesByKey => ({
  keyOf: ({ noteChangedAt }) => (noteChangedAt === null ? null : 'notes'),
  nameOf: () => `${notes}.json`,
  head: notesFileHead,
  textOf: ({ fhirVersion, resourceType, id, starred, note, noteChangedAt }, isFirst) =>
    (isFirst ? '' : ',\n') +
    noteText({ fhirVersion, resourceType, resourceId: id, starred, text: note, changedAt: noteChangedAt ?? '' }),
  foot: notesFileFoot,
});
