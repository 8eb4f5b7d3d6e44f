import type { DocumentView } from '../../preload/api.ts';
import { endingOf } from '../exchange/export/content-type-ending.ts';
import { safeName } from '../exchange/export/safe-name.ts';
import type { DocumentContent, StoredEntryDetail } from '../store/record-store.ts';
import { err, ok, type Result } from '../values/result.ts';
import { sourceNames, type NameOf } from './entry-views.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

interface Found {
  readonly entry: StoredEntryDetail;
  readonly content: DocumentContent;
  readonly nameOf: NameOf;
}

export function documentCalls({ profiles, files }: CallParts): HandlersOf<'documents'> {
  async function find(entryId: number, index: number): Promise<Result<Found>> {
    const { open } = profiles.state();
    if (open === null) return err(nothingOpen);
    const [entry, content, nameOf] = await Promise.all([
      open.store.entries.get(entryId),
      open.store.documents.content(entryId, index),
      sourceNames(open),
    ]);
    if (!entry.ok) return entry;
    return content.ok ? ok({ entry: entry.value, content: content.value, nameOf }) : content;
  }

  return {
    async 'documents.open'({ entryId, index }) {
      const found = await find(entryId, index);
      return found.ok ? ok(documentView(found.value)) : found;
    },
    async 'documents.save'({ entryId, index }) {
      const found = await find(entryId, index);
      if (!found.ok) return found;
      const { entry, content } = found.value;
      if (content.data === null) return err(notThere);
      const day = /^\d{4}(?:-\d\d){0,2}/.exec(entry.entry.date?.start ?? '')?.[0] ?? '';
      const name = safeName(`${day} ${content.title ?? entry.entry.title}`, endingOf(content.contentType));
      return files.save(name, Buffer.from(content.data, 'base64'));
    },
  };
}

function documentView({ entry: { entry, connectionId }, content, nameOf }: Found): DocumentView {
  const { title, kind, contentType, document, data } = content;
  return {
    ...{ title, kind, contentType, document },
    entryTitle: entry.title,
    date: entry.date,
    sourceName: nameOf(connectionId),
    size: data === null ? null : Buffer.byteLength(data, 'base64'),
    data: kind === 'pdf' || kind === 'image' ? data : null,
  };
}

const notThere = {
  code: 'document-not-there',
  message:
    'The content of this document has not been read, so there is nothing to save. Your record is safe. Please read again when you are online.',
};
