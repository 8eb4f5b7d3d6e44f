// The practice service in a thread of its own, so that the app's main thread stays free.
import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

import { createBirpc } from 'birpc';

import { systemClock } from '../values/system-clock.ts';
import { startPractice, type Practice } from './practice.ts';
import type { InWorker } from './worker-surface.ts';

const port = parentPort;
if (port === null) throw new Error('This file is for a worker');

let practice: Practice | null = null;
const running = (): Practice => {
  if (practice === null) throw new Error('The practice service has not started');
  return practice;
};

const surface: InWorker = {
  start: async (options) => {
    practice = await startPractice({ ...options, clock: systemClock, random: () => randomBytes(32) });
    const { apiUrl, authUrl, searchUrl, healthSystemOrigin, identityProviderOrigin } = practice;
    const { credentials, lookAroundSystems, faults } = practice;
    const addresses = { apiUrl, authUrl, searchUrl, healthSystemOrigin, identityProviderOrigin };
    return { ...addresses, credentials, lookAroundSystems, otherOrigin: faults.otherOrigin };
  },
  connectDirectly: async (...person) => running().connectDirectly(...person),
  setFault: async (name, setting) => running().faults.set(name, setting),
  clearFault: async (name) => running().faults.clear(name),
  addResources: async (...added) => running().addResources(...added),
  loadFile: async (...file) => running().loadFile(...file),
  stop: async () => {
    await practice?.stop();
  },
};

createBirpc<object, InWorker>(surface, {
  post: (message) => port.postMessage(message),
  on: (listen) => port.on('message', listen),
});
