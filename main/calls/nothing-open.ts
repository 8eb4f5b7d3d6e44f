import type { Failure } from '../values/result.ts';

export const nothingOpen: Failure<'nothing-open'> = {
  code: 'nothing-open',
  message: 'No record is open. Please open yours, or look around with made-up people, first.',
};
