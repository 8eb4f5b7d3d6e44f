import { EventEmitter } from 'node:events';

/** A machine without a screen neither sleeps nor locks: whoever holds it may `emit('suspend')`, as a test does on a real one. */
class PowerMonitor extends EventEmitter {}

export const powerMonitor = new PowerMonitor();
