/** Where a patient looks for an entry. The order is the order of the navigation. */
export const categories = [
  'conditions',
  'medicines',
  'allergies',
  'labs',
  'vitals',
  'immunizations',
  'visits',
  'procedures',
  'documents',
  'care-plans',
  'family-history',
  'insurance',
  'claims',
  'people-and-places',
  'other',
] as const;

export type Category = (typeof categories)[number];
