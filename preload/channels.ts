import type { CallName, EventName } from './api.ts';

/** A channel of its own for each call, so that none is generic. */
export const callChannel = (name: CallName): string => `chartkeeper:call:${name}`;

export const eventChannel = (name: EventName): string => `chartkeeper:event:${name}`;
