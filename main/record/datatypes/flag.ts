import type { Flag } from '../../values/entry.ts';
import type { Place } from '../reading/place.ts';
import type { Reading } from '../reading/reading.ts';
import { codingsOf, conceptText } from './concept.ts';

/**
 * What the source said of a value: `interpretation`, one concept until STU3 and a list since R4
 * (http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation). A value without one is not called normal.
 */
export function readFlag(reading: Reading, of: Place): Flag | null {
  const flags = of.list('interpretation').flatMap((one) => flagOf(reading, one) ?? []);
  const ranked = flags.toSorted((a, b) => order.indexOf(a.meaning) - order.indexOf(b.meaning));
  const [first] = ranked;
  if (first === undefined) return null;
  return { meaning: first.meaning, text: [...new Set(ranked.map(({ text }) => text))].join(', ') };
}

const order: readonly Flag['meaning'][] = ['critical', 'high', 'low', 'abnormal', 'other', 'in-range'];

function flagOf(reading: Reading, place: Place): Flag | null {
  const codes = [...codingsOf(place).map(({ code }) => code), place.string(), place.get('text').string()];
  const text = conceptText(reading, place);
  const known = codes.flatMap((code) => (code === null ? [] : (flags[code.toUpperCase()] ?? flags[code] ?? [])))[0];
  if (known !== undefined) return known;
  return text === null ? null : (fromWords(text) ?? { meaning: 'other', text });
}

/** Some sources send only words. */
function fromWords(text: string): Flag | null {
  if (/\b(critical|panic)/i.test(text)) return { meaning: 'critical', text };
  if (/\b(abnormal|atypical)\b/i.test(text)) return { meaning: 'abnormal', text };
  if (/\bhigh\b|\babove\b/i.test(text)) return { meaning: 'high', text };
  if (/\blow\b|\bbelow\b/i.test(text)) return { meaning: 'low', text };
  return /^(normal|within)\b/i.test(text) ? { meaning: 'in-range', text } : null;
}

const flags: Readonly<Record<string, Flag>> = {
  N: { meaning: 'in-range', text: 'In range' },
  H: { meaning: 'high', text: 'High' },
  HU: { meaning: 'high', text: 'Very high' },
  HX: { meaning: 'high', text: 'Above the limit of the test' },
  '>': { meaning: 'high', text: 'Above the limit of the test' },
  L: { meaning: 'low', text: 'Low' },
  LU: { meaning: 'low', text: 'Very low' },
  LX: { meaning: 'low', text: 'Below the limit of the test' },
  '<': { meaning: 'low', text: 'Below the limit of the test' },
  HH: { meaning: 'critical', text: 'Critically high' },
  LL: { meaning: 'critical', text: 'Critically low' },
  'H>': { meaning: 'high', text: 'Very high' },
  'L<': { meaning: 'low', text: 'Very low' },
  A: { meaning: 'abnormal', text: 'Abnormal' },
  AA: { meaning: 'critical', text: 'Critically abnormal' },
  ABN: { meaning: 'abnormal', text: 'Abnormal' },
  POS: { meaning: 'other', text: 'Positive' },
  NEG: { meaning: 'other', text: 'Negative' },
  DET: { meaning: 'other', text: 'Found' },
  ND: { meaning: 'other', text: 'Not found' },
  IND: { meaning: 'other', text: 'Not clear' },
  E: { meaning: 'other', text: 'Not clear' },
  RR: { meaning: 'other', text: 'Reactive' },
  NR: { meaning: 'other', text: 'Not reactive' },
  WR: { meaning: 'other', text: 'Weakly reactive' },
  B: { meaning: 'other', text: 'Better' },
  W: { meaning: 'other', text: 'Worse' },
  U: { meaning: 'other', text: 'Clearly higher than before' },
  D: { meaning: 'other', text: 'Clearly lower than before' },
  S: { meaning: 'other', text: 'Susceptible' },
  R: { meaning: 'other', text: 'Resistant' },
  I: { meaning: 'other', text: 'In between' },
  IE: { meaning: 'other', text: 'Too little to tell' },
};
