import type { Dosing } from '../facts/treated.ts';
import { quantity } from './shapes.ts';
import type { QuantityShape } from './shapes.ts';

/** `timing.repeat` without the unit, which each version names in its own way. */
export const rhythm = ({ times, every }: Dosing): { frequency: number; period: number } => ({
  frequency: times,
  period: every,
});

export const dose = ({ amount, unit }: Dosing): QuantityShape => quantity(amount, unit);
