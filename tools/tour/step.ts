import type { Page } from 'playwright';
import type { Stage } from './stage.ts';

export interface Step {
  readonly title: string;
  /** Name of the picture taken at its end. */
  readonly picture: string;
  /** It stands in the README. */
  readonly sharp?: true;
  /** Answers with what there was to see, for the summary; `of`: this is taken as it is, and in no other look. */
  readonly run: (stage: Stage) => Promise<Seen>;
}

export interface Seen {
  readonly line: string;
  readonly of?: Page;
}
