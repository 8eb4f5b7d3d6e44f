import { unreachable } from '../../values/result.ts';
import { Place } from '../reading/place.ts';
import { isMeant, type DateAsked, type Span } from './date-asked.ts';
import type { Condition, FhirQuery } from './parse-query.ts';
import { categoryPlaces, codePlaces, dateSpan } from './searched-elements.ts';
import { bearsToken } from './token-asked.ts';

/** What a search looks at. The resource is parsed only where more is asked than its id and time. */
export interface Candidate {
  readonly id: string;
  /** ISO 8601, as its source said it. */
  readonly lastUpdated: string | null;
  readonly resource: () => unknown;
}

/** What the found are put in order by: one for each of the query's `sort`; `null` where it says nothing of that. */
export type OrderKeys = readonly (string | number | null)[];

/** `null`: it is not what is asked for. `now`: milliseconds since 1970, for dates that are "about" one. */
export function matchQuery(query: FhirQuery, candidate: Candidate, now: number): OrderKeys | null {
  let place: Place | null = null;
  const looked: Looked = {
    ...{ resourceType: query.resourceType, candidate, now },
    resource: () => (place ??= new Place(candidate.resource())),
  };
  if (!query.conditions.every((condition) => holds(condition, looked))) return null;
  return query.sort.map(({ by }) => orderKey(by, looked));
}

interface Looked {
  readonly resourceType: string;
  readonly candidate: Candidate;
  readonly resource: () => Place;
  readonly now: number;
}

function holds(condition: Condition, looked: Looked): boolean {
  switch (condition.parameter) {
    case '_id':
      return condition.anyOf.includes(looked.candidate.id);
    case '_lastUpdated':
      return isWithin(condition.anyOf, lastUpdated(looked), looked.now);
    case 'date':
      return isWithin(condition.anyOf, dateSpan(looked.resourceType, looked.resource()), looked.now);
    case 'code':
    case 'category': {
      const places = (condition.parameter === 'code' ? codePlaces : categoryPlaces)(looked.resource());
      return condition.anyOf.some((asked) => places.some((place) => bearsToken(place, asked)));
    }
    default:
      return unreachable(condition);
  }
}

const isWithin = (anyOf: readonly DateAsked[], span: Span | null, now: number): boolean =>
  span !== null && anyOf.some((asked) => isMeant(asked, span, now));

/** A moment, however precisely it was written. */
function lastUpdated({ candidate }: Looked): Span | null {
  const from = Date.parse(candidate.lastUpdated ?? '');
  return Number.isNaN(from) ? null : { from, to: from + 1 };
}

function orderKey(by: FhirQuery['sort'][number]['by'], looked: Looked): string | number | null {
  switch (by) {
    case '_id':
      return looked.candidate.id;
    case '_lastUpdated':
      return lastUpdated(looked)?.from ?? null;
    case 'date':
      return dateSpan(looked.resourceType, looked.resource())?.from ?? null;
    default:
      return unreachable(by);
  }
}

/** For `toSorted`. What says nothing stands last, whichever way; equal ones stay as they came. */
export function compareKeys(sort: FhirQuery['sort'], a: OrderKeys, b: OrderKeys): number {
  for (const [at, { descending }] of sort.entries()) {
    const [one, other] = [a[at] ?? null, b[at] ?? null];
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other === descending ? 1 : -1;
  }
  return 0;
}
