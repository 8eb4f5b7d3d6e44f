import type { Flag, Particulars } from '../../preload/api.ts';

/** How bad an allergy is, as its source said it; `null` where it did not. */
export function allergyFlag(
  particulars: Particulars | null,
  words: Readonly<Record<'severe' | 'moderate' | 'mild' | 'highRisk', string>>,
): Flag | null {
  if (particulars?.kind !== 'allergy') return null;
  const { severity, isHighRisk } = particulars;
  if (severity === 'severe') return { meaning: 'critical', text: words.severe };
  if (isHighRisk) return { meaning: 'critical', text: words.highRisk };
  if (severity === null) return null;
  return { meaning: severity === 'moderate' ? 'abnormal' : 'other', text: words[severity] };
}
