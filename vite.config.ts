// Builds the three programs of the app (main, preload, page) and says how its tests run.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

const project = import.meta.dirname;
const inProject = (file: string): string => path.join(project, file);

/** Runs on Node and Electron: all is bundled but Electron itself and what has native parts. */
function program(entries: Readonly<Record<string, string>>, folder: string, format: 'es' | 'cjs'): EnvironmentOptions {
  const extension = format === 'es' ? 'js' : 'cjs';
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron', 'better-sqlite3', 'keytar'] },
    build: {
      outDir: inProject(`dist/${folder}`),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, inProject(file)])),
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

export default defineConfig({
  root: inProject('renderer'),
  base: './',
  plugins: [react()],
  builder: {},
  environments: {
    main: program(
      {
        main: 'main/main.ts',
        'store-worker': 'main/store/store-worker.ts',
        'practice-worker': 'main/practice/practice-worker.ts',
        'document-worker': 'main/slow-documents/document-worker.ts',
      },
      'main',
      'es',
    ),
    preload: program({ preload: 'preload/preload.ts' }, 'preload', 'cjs'),
    client: {
      build: {
        outDir: inProject('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome150',
        // The Content-Security-Policy takes neither inline scripts nor fonts in data URLs.
        modulePreload: false,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2_000,
      },
    },
  },
  test: {
    root: project,
    // Native packages are not made for several threads of one process.
    pool: 'forks',
    // V8 loses count of its code's pages where many threads come and go (nodejs/node#64500), and ends the process.
    execArgv: ['--no-memory-protection-keys'],
    // On two cores too: a test that waits for Chromium leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // These share nothing but what they import: it is loaded once for all of them.
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/{integration,hostile}/**/*.test.{ts,tsx}'] } },
    ],
    unstubGlobals: true,
    // An event may take its time on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
