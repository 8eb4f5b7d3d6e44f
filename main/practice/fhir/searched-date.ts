import { z } from 'zod';

import type { StoredResource } from '../collection/stored-resource.ts';
import { dateSpan, type DateSpan } from './date-parameter.ts';

const text = z.string().optional().catch(undefined);
const period = z.looseObject({ start: text, end: text }).optional().catch(undefined);

/** Elements that say when something was, over all types and versions; each type has one of them. */
const datedSchema = z.looseObject({
  effectiveDateTime: text,
  performedDateTime: text,
  occurrenceDateTime: text,
  recordedDate: text,
  assertedDate: text,
  date: text,
  indexed: text,
  created: text,
  effectivePeriod: period,
  performedPeriod: period,
  period,
});

/** When it was, as `date` asks for it; `null` for what does not say. A period without an end goes on. */
export function searchedDate(resource: StoredResource): DateSpan | null {
  const dated = datedSchema.parse(JSON.parse(resource.text));
  const written =
    dated.effectiveDateTime ??
    dated.performedDateTime ??
    dated.occurrenceDateTime ??
    dated.recordedDate ??
    dated.assertedDate ??
    dated.date ??
    dated.indexed ??
    dated.created;
  if (written !== undefined) return dateSpan(written);
  const { start, end } = dated.effectivePeriod ?? dated.performedPeriod ?? dated.period ?? {};
  if (start === undefined && end === undefined) return null;
  return {
    start: start === undefined ? Number.NEGATIVE_INFINITY : (dateSpan(start)?.start ?? Number.NEGATIVE_INFINITY),
    end: end === undefined ? Number.POSITIVE_INFINITY : (dateSpan(end)?.end ?? Number.POSITIVE_INFINITY),
  };
}
