// Playwright carries the types of the DevTools protocol, without offering them under a name of its own.
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
