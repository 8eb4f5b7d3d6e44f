import type { ExportResource } from './export-values.ts';
import { written, type OutputFile, type OutputFiles, type Written } from './output-files.ts';

/** One format of an export: takes the resources one after the other. */
export interface ResourceSink {
  add(resource: ExportResource): Promise<Written>;
  /** After the last resource. */
  end(): Promise<Written>;
}

/** What a format that has several files says of each. */
export interface FilesByKey {
  /** `null`: it has no place in this format. */
  readonly keyOf: (resource: ExportResource) => string | null;
  readonly nameOf: (key: string) => string;
  readonly head: string;
  readonly textOf: (resource: ExportResource, isFirst: boolean) => string;
  readonly foot: string;
}

/** A file for each key, begun with the first resource that belongs into it. */
export function createSink(files: OutputFiles, { keyOf, nameOf, head, textOf, foot }: FilesByKey): ResourceSink {
  const open = new Map<string, OutputFile>();
  return {
    async add(resource) {
      const key = keyOf(resource);
      if (key === null) return written;
      const there = open.get(key);
      if (there !== undefined) return there.write(textOf(resource, false));
      const created = await files.create(nameOf(key));
      if (!created.ok) return created;
      open.set(key, created.value);
      return created.value.write(head + textOf(resource, true));
    },
    async end() {
      for (const file of open.values()) {
        const ended = await file.write(foot);
        if (!ended.ok) return ended;
      }
      return written;
    },
  };
}
