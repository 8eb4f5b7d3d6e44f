// The thread that reads pages ahead, as the store's thread sees it, and its own end.
import { Worker, type MessagePort } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import type { Lesson } from './ingest/lessons.ts';
import type { PageReading } from './ingest/read-page.ts';
import type { ReadEntry } from './ingest/read-resource.ts';
import type { PageToStore } from './page-table.ts';
import { createPageReader, type PageReader } from './read-ahead.ts';
import { threadMemory } from './thread-memory.ts';

export interface ReadingThread {
  /** `null`: it cannot be read ahead, and is to be read where it is stored. */
  read(page: PageToStore): Promise<PageReading | null>;
  learn(lessons: readonly Lesson[]): void;
  forget(): void;
  end(): void;
}

/** Begun with the first page. Should the thread fail, pages are read without it. `file`: of the thread. */
export function startReadingThread(file: string): ReadingThread {
  let worker: Worker | null = null;
  let hasFailed = false;
  let hear: (message: unknown) => void = () => undefined;
  const calls = createBirpc<PageReader>(
    {},
    {
      post: (message: unknown) => running().postMessage(message),
      on: (listener) => (hear = listener),
      timeout: -1,
    },
  );

  function running(): Worker {
    if (worker !== null) return worker;
    worker = new Worker(file, { name: 'page-reader', workerData: readsPages, resourceLimits: threadMemory.reader });
    const atEnd = (): void => {
      hasFailed = true;
      if (!calls.$closed) calls.$close();
    };
    return worker
      .on('message', (message) => hear(message))
      .on('error', atEnd)
      .on('exit', atEnd);
  }

  return {
    read: async ({ sourceId, section, text }) =>
      hasFailed ? null : calls.read({ sourceId, section, text }).catch(() => null),
    learn(lessons) {
      if (!hasFailed && lessons.length > 0) void calls.learn.asEvent(lessons);
    },
    forget() {
      if (!hasFailed && worker !== null) void calls.forget.asEvent();
    },
    end() {
      hasFailed = true;
      void worker?.terminate();
    },
  };
}

/** What a thread of the store is told when it is to read pages. */
export const readsPages = 'reads pages';

export function servePageReader(port: MessagePort, readEntry: ReadEntry): void {
  createBirpc<Record<string, never>, PageReader>(createPageReader(readEntry), {
    post: (message: unknown) => port.postMessage(message),
    on: (listener) => port.on('message', listener),
  });
}
