// What an export takes from an open record: its resources as received, and the contents of its documents.
import type { ExportDocument, ExportResource } from '../exchange/export-record.ts';
import type { RecordStore, ResourceQuery, StoredResource } from '../store/record-store.ts';
import type { ConnectionId } from '../values/ids.ts';

export type Selection = Pick<ResourceQuery, 'category' | 'connectionId'>;

const atOnce = 100;

async function* stored(store: RecordStore, selection: Selection): AsyncGenerator<StoredResource> {
  let after = 0;
  for (;;) {
    const page = await store.resources.page({ ...selection, after, limit: atOnce });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) return;
    after = last.row;
  }
}

export async function* exportedResources(
  store: RecordStore,
  selection: Selection,
  nameOf: (connectionId: ConnectionId | null) => string,
): AsyncGenerator<ExportResource> {
  for await (const { connectionId, row: _row, entryId: _entryId, ...resource } of stored(store, selection)) {
    yield { ...resource, sourceName: nameOf(connectionId) };
  }
}

export async function* exportedDocuments(store: RecordStore, selection: Selection): AsyncGenerator<ExportDocument> {
  for await (const { entry, entryId } of stored(store, selection)) {
    if (entry === null || entryId === null) continue;
    for (const [index, attachment] of entry.attachments.entries()) {
      const content = await store.documents.content(entryId, index);
      if (!content.ok || content.value.data === null) continue;
      yield {
        title: attachment.title ?? entry.title,
        contentType: content.value.contentType,
        bytes: Buffer.from(content.value.data, 'base64'),
        date: entry.date?.start ?? null,
      };
    }
  }
}
