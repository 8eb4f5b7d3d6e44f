import { addDays, dayOf, instantOf } from '../calendar.ts';
import type { When } from '../calendar.ts';
import type { ServedMeta, ServedResource } from '../served-resource.ts';
import type { Written } from './written.ts';

const firstVersion = 9_000_000_000_000;

/** Adds what the service itself says of a resource, and the part of the collection that it arrives in. */
export function serve({ resource, resourceType, id, changed, revision }: Written, today: string): ServedResource {
  const meta: ServedMeta = {
    versionId: String(firstVersion + revision),
    lastUpdated: instantOf(wholeDay(changed, today)),
    ...metaOf(resource['meta']),
  };
  const { resourceType: _, id: __, meta: ___, ...said } = resource;
  return { resource: { resourceType, id, meta, ...said }, part: partOf(resourceType, changed, revision, today) };
}

/** What is only known to the year was last changed before the person connected. */
const wholeDay = (changed: When, today: string): When =>
  changed.length < 10 || changed >= today ? addDays(today, -1) : changed;

/** The only further word of `meta` is R4's `source`. */
function metaOf(meta: unknown): { source?: string } {
  if (typeof meta !== 'object' || meta === null || !('source' in meta)) return {};
  return typeof meta.source === 'string' ? { source: meta.source } : {};
}

const atOnce = new Set([
  'Patient',
  'AllergyIntolerance',
  'Condition',
  'Location',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
]);

const atLast = new Set(['Claim', 'Coverage', 'ExplanationOfBenefit', 'Provenance', 'QuestionnaireResponse']);

const recentDays = 2 * 365;

/** First who and what matters most, then what is recent, then what is older, last the paperwork and what was corrected. */
function partOf(resourceType: string, changed: When, revision: number, today: string): number {
  if (revision > 1 || atLast.has(resourceType)) return 3;
  if (atOnce.has(resourceType)) return 0;
  const recent = dayOf(changed) >= addDays(today, -recentDays);
  if (resourceType === 'Encounter') return recent ? 0 : 1;
  return recent ? 1 : 2;
}
