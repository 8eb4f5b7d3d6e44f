export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood, when it was not maximised, in the screen's own pixels. */
export interface WindowPlace extends Rectangle {
  readonly maximized: boolean;
}
