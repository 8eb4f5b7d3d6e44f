import type { RecordPlace } from '../../routes/route.ts';

/** All of the record in the order of time; a search, one system or one part of it is a list. */
export const isTimeline = ({ category, connectionId, only, query }: RecordPlace): boolean =>
  category === null && connectionId === null && only === null && query === '';
