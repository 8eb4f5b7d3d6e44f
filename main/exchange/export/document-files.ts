import { endingOf } from './content-type-ending.ts';
import type { ExportWords } from '../export-words.ts';
import type { ExportDocument } from './export-values.ts';
import type { OutputFiles, Written } from './output-files.ts';
import { safeName } from './safe-name.ts';

/** "2024-03-02 Discharge summary.pdf" */
export async function writeDocument(
  files: OutputFiles,
  document: ExportDocument,
  words: ExportWords,
): Promise<Written> {
  const [day = ''] = /^\d{4}(?:-\d\d){0,2}/.exec(document.date ?? '') ?? [];
  const name = safeName(`${day} ${words.titled(document.title)}`, endingOf(document.contentType));
  const created = await files.create(name);
  return created.ok ? created.value.writeBytes(document.bytes) : created;
}
