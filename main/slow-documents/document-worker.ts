// Entry of the thread that reads documents which take their time. Whoever started it ends it when it takes too long.
import { parentPort } from 'node:worker_threads';
import { pdfWords } from './pdf-words.ts';

const port = parentPort;
if (port === null) throw new Error('This file is for a worker');

port.on('message', (bytes: Uint8Array) => {
  void pdfWords(bytes).then((words) => port.postMessage(words));
});
