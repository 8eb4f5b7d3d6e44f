import type { Page } from 'playwright';
import type { Stage } from './stage.ts';
import type { Look } from './take-pictures.ts';

export interface Step {
  readonly title: string;
  /** Name of the picture taken at its end. */
  readonly picture: string;
  /** The look in which it stands in the README. */
  readonly sharp?: Look;
  /** Answers with what there was to see, for the summary; `of`: in a window other than the app's own. */
  readonly run: (stage: Stage) => Promise<Seen>;
}

export interface Seen {
  readonly line: string;
  readonly of?: Page;
}
