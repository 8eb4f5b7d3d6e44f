import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { z } from 'zod';
import { findChromium } from '../../electron-on-chromium/chromium/find-chromium.ts';
import { chunked } from '../chunked.ts';
import { clientDocuments } from './client-documents.ts';
import type { Way } from './page.ts';

export interface RxdbPage {
  /** How many documents it has then. */
  fill(size: number): Promise<number>;
  search(way: Way, text: string): Promise<{ readonly ms: number; readonly hits: number }>;
  close(): Promise<void>;
}

const found = z.object({ ms: z.number(), hits: z.number() });

/** Builds the page into `folder` and opens it in the system's Chromium, with a profile of its own there. */
export async function openRxdbPage(folder: string): Promise<RxdbPage> {
  const outDir = path.join(folder, 'rxdb-page');
  await build({
    ...{ configFile: false, root: import.meta.dirname, logLevel: 'warn' },
    build: { outDir, emptyOutDir: true, target: 'chrome150', chunkSizeWarningLimit: 5000 },
  });
  const site = await serveFolder(outDir);
  const browser = await chromium.launchPersistentContext(path.join(folder, 'rxdb-profile'), {
    ...{ executablePath: findChromium(), headless: true, args: ['--no-sandbox'] },
  });
  const page = await browser.newPage();
  await page.goto(site.origin);
  return {
    async fill(size) {
      await page.evaluate('rxdbBench.open()');
      let count = 0;
      for (const some of chunked(clientDocuments(size), 1000))
        count = z.number().parse(await page.evaluate(`rxdbBench.add(${JSON.stringify(some)})`));
      return count;
    },
    search: async (way, text) =>
      found.parse(await page.evaluate(`rxdbBench.search(${JSON.stringify(way)}, ${JSON.stringify(text)})`)),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** On loopback, which IndexedDB takes for an origin. */
async function serveFolder(folder: string) {
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = url === '/' ? 'index.html' : path.normalize(url);
    const body = await readFile(path.join(folder, name)).catch(() => null);
    const type = name.endsWith('.html') ? 'text/html' : 'text/javascript';
    response.writeHead(body === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
