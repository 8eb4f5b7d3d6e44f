/** One thing that two readings of the same fact say differently; `null` where that side says nothing. */
export interface Difference {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}
