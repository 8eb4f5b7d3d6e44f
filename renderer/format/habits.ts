/** How numbers and dates are written: by the system's own habits unless told otherwise. */
export interface Habits {
  readonly locale?: string | undefined;
  /** IANA name, such as `America/Chicago`. */
  readonly timeZone?: string | undefined;
}

let usual: Habits = {};

/** How the page writes where nobody asks for anything else: it speaks one language at a time. */
export const usualHabits = (): Habits => usual;

export function writeBy(habits: Habits): void {
  usual = habits;
}
