import { fileURLToPath } from 'node:url';
import { serveStoreThread } from '../../main/store/serve-store-thread.ts';
import { plainReader } from './plain-reader.ts';

serveStoreThread(fileURLToPath(import.meta.url), plainReader, { quietFor: 0 });
