// The made-up people of the practice service: who they are, and what one health system serves of them.
// Facts are told once (life/), each system knows a share of them, and one writer for each FHIR version gives them their shape.
import { extraVisits } from './extra-resources.ts';
import type { Chart } from './facts/chart.ts';
import { jason } from './jason/jason.ts';
import type { LifePlan } from './life/plan.ts';
import { tellingOf, tellLife } from './life/tell-life.ts';
import type { PracticeSite } from './practice-site.ts';
import { rosa } from './rosa/rosa.ts';
import type { ServedResource } from './served-resource.ts';
import { wilma } from './wilma/wilma.ts';
import { penFor } from './writing/pen.ts';
import { serve } from './writing/serve.ts';
import { writers } from './writing/write-version.ts';

export type { PracticeSite } from './practice-site.ts';
export type { ServedResource } from './served-resource.ts';

export interface PracticeLogin {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly personId: string;
}

export interface PeopleOptions {
  readonly seed: number;
  /** `YYYY-MM-DD`: the ten years of the record end here. */
  readonly today: string;
}

const lives: readonly LifePlan[] = [jason, wilma, rosa];

const login = ({ person }: LifePlan, name: string, password: string): PracticeLogin => ({
  login: name,
  password,
  name: `${person.given.join(' ')} ${person.family}`,
  personId: person.id,
});

export const practiceLogins: readonly PracticeLogin[] = [
  login(jason, 'fhirjason', 'epicepic1'),
  login(wilma, 'wilma_smart', 'wilmasmart'),
  login(rosa, 'rosa_rivera', 'rosarivera'),
];

/** What the site serves of the person. Same seed, person and site: the same resources to the byte. */
export function resourcesAt(personId: string, site: PracticeSite, options: PeopleOptions): readonly ServedResource[] {
  const chart = chartAt(lifeOf(personId), site, options);
  return writers[site.fhirVersion].all(penFor(chart, site)).map((written) => serve(written, options.today));
}

/** For load: exactly `count` further resources of the person, made one visit at a time. */
export function* extraResources(
  personId: string,
  site: PracticeSite,
  options: PeopleOptions & { readonly count: number },
): Generator<ServedResource> {
  const plan = lifeOf(personId);
  const telling = tellingOf(plan, site.share, options);
  const chart: Chart = { ...chartAt(plan, site, options), notes: [], measured: [] };
  const visits = extraVisits(telling, chart, (visiting) => penFor(visiting, site), writers[site.fhirVersion]);
  let left = options.count;
  if (left <= 0) return;
  for (const written of visits) {
    yield serve(written, options.today);
    left -= 1;
    if (left === 0) return;
  }
}

function lifeOf(personId: string): LifePlan {
  const plan = lives.find(({ person }) => person.id === personId);
  if (!plan) throw new Error(`Nobody by the id ${personId}`);
  return plan;
}

/** The health system goes by the name that the directory gives it. */
function chartAt(plan: LifePlan, site: PracticeSite, options: PeopleOptions): Chart {
  const chart = tellLife(plan, site.share, options);
  const organizations = chart.organizations.map((one) =>
    one.key === 'system' ? { ...one, name: site.systemName } : one,
  );
  return { ...chart, organizations };
}
