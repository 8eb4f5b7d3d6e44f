import { onPath } from './bound-process.ts';

/** The program of the system's Chromium, or the one that the environment names. */
export function findChromium(): string {
  const program = process.env['CHARTKEEPER_CHROMIUM'] ?? onPath('chromium', 'chromium-browser', 'google-chrome');
  if (program === null) throw new Error('There is no Chromium on this machine: please install chromium.');
  return program;
}
