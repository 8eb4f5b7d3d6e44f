/** Which of a person's three health systems: each knows its own visits, and part of what stays with a person. */
export type Share = 0 | 1 | 2;
