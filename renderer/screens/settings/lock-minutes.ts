/** After how many minutes without use the app may lock itself. */
export const lockMinutes = [1, 5, 10, 15, 30, 60];
