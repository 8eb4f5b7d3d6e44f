/** Why two entries are taken for one, in words; of a key that both have. */
export function joinReason(key: string): string {
  const [kind = '', what = ''] = key.split('|');
  const reason = Object.hasOwn(reasons, kind) ? reasons[kind] : undefined;
  return reason === undefined ? 'They say the same.' : reason(what);
}

const reasons: Readonly<Record<string, (what: string) => string>> = {
  allergy: (code) => `The same allergy by its code (${code}), and the same status.`,
  measurement: (code) => `The same test by its code (${code}), at the same time, with the same result.`,
  medicine: (code) => `The same medicine by its code (${code}), and both say that it is taken now.`,
  number: () => 'The same national number.',
  'past-medicine': (code) => `The same medicine by its code (${code}), from the same day.`,
  'past-problem': (code) => `The same problem by its code (${code}), from the same day.`,
  person: () => 'The same name and birth date.',
  problem: (code) => `The same problem by its code (${code}), and both say that it is there now.`,
  procedure: (code) => `The same procedure by its code (${code}), on the same day.`,
  report: (code) => `The same report by its code (${code}), at the same time.`,
  vaccine: (code) => `The same vaccine by its code (${code}), on the same day.`,
};
