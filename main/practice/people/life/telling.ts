import type { Person } from '../facts/person.ts';
import type { Visit } from '../facts/visit.ts';
import type { Random } from '../seeded-random.ts';
import type { LifePlan, SitePlan, VisitStream } from './plan.ts';
import type { Share } from './share.ts';
import type { VisitPick } from './site-extras.ts';

/** What every part of the telling needs to know. */
export interface Telling {
  readonly plan: LifePlan;
  readonly person: Person;
  readonly site: SitePlan;
  readonly share: Share;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The same at every site: when things happened to the person. */
  readonly lifeRandom: Random;
  /** This site's own: its visits and what was measured there. */
  readonly random: Random;
}

export interface PlannedVisit {
  readonly visit: Visit;
  readonly stream: VisitStream;
  readonly nth: number;
  /** Before today, negative. */
  readonly years: number;
}

/** `null` when the stream has fewer visits than that, which happens when `today` is set far back. */
export function pickVisit(visits: readonly PlannedVisit[], pick: VisitPick): PlannedVisit | null {
  return visits.filter((planned) => planned.stream.key === pick.stream).at(pick.nth) ?? null;
}
