// Builds the page over the made-up app: `node test/fakes/page-bridge/build-page.ts <folder>`.
// A process of its own, because Vite inside the test runner writes the runner's own names into what it builds.
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to build the page into.');
await build({
  configFile: false,
  root: import.meta.dirname,
  base: './',
  logLevel: 'error',
  plugins: [react()],
  build: {
    ...{ outDir: folder, emptyOutDir: true, target: 'chrome150', modulePreload: false, assetsInlineLimit: 0 },
    ...{ chunkSizeWarningLimit: 5_000, minify: false },
  },
});
