import type { Failure } from '../values/result.ts';

export const practiceStopped: Failure<'offline'> = {
  code: 'offline',
  message: 'The practice service is stopped. Your record is all here. You can start the service again in Settings.',
};
