import { parentPort } from 'node:worker_threads';
import { serveRecordStore } from '../../main/store/serve-record-store.ts';
import { plainReader } from './plain-reader.ts';

if (parentPort !== null) serveRecordStore(parentPort, plainReader);
