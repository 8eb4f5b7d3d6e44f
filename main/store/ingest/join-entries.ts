// The same fact from several systems is shown once. Whatever order things came in, the same entries are joined.
import { secondOf } from '../entry-id.ts';
import type { FactTeller } from '../tables/entry-facts-table.ts';
import type { Tables } from '../tables/tables.ts';

/** Each is to be called within a transaction. */
export interface Joiner {
  /** Compares the entries of some facts again; says whether there may be more. */
  refreshSome(most: number): boolean;
  refreshAll(): void;
}

export function createJoiner(tables: Tables): Joiner {
  const { facts } = tables;
  const refreshSome = (most: number): boolean => {
    const stale = facts.stale(most);
    for (const fact of stale) {
      joinAround(tables, fact);
      facts.done(fact);
    }
    return stale.length === most;
  };
  return {
    refreshSome,
    refreshAll() {
      while (refreshSome(factsAtOnce));
    },
  };
}

const factsAtOnce = 100;

/** More entries than these tell no single fact: codes were used for something else, and each stands by itself. */
const mostTellers = 200;

function joinAround(tables: Tables, fact: string): void {
  const all = tellersAround(tables, fact);
  const before = new Set(all.flatMap(({ joined_to }) => joined_to ?? []));
  const groups = all.length > mostTellers ? [] : groupsOf(all);
  const leaderOf = new Map(groups.flatMap(([leader, ...rest]) => rest.map((one) => [one.resource, leader?.resource])));
  for (const { resource } of all) tables.facts.join(resource, leaderOf.get(resource) ?? null);
  for (const group of groups)
    writeWords(
      tables,
      group.map(({ resource }) => resource),
    );
  const leaders = new Set(groups.map(([leader]) => leader?.resource));
  for (const resource of before) if (!leaders.has(resource)) writeWords(tables, [resource]);
}

/** All that are linked by this fact, and by the other facts of those. */
function tellersAround({ facts }: Tables, fact: string): readonly FactTeller[] {
  const found = new Map<number, FactTeller>();
  const seen = new Set([fact]);
  for (const one of seen) {
    for (const teller of facts.tellers(one)) {
      if (found.has(teller.resource)) continue;
      found.set(teller.resource, teller);
      for (const next of facts.ofResource(teller.resource)) seen.add(next);
    }
    if (found.size > mostTellers) break;
  }
  return [...found.values()];
}

/**
 * One of each system in a group, the entry that stands for it first. A system that tells a fact several times means
 * several things: the first of each belong together, then the second, and so on.
 */
function groupsOf(all: readonly FactTeller[]): readonly (readonly FactTeller[])[] {
  const groups = new Map<string, FactTeller[]>();
  const counts = new Map<string, number>();
  for (const one of all.toSorted(byDate)) {
    if (one.connection === null || one.kept_apart === 1) continue;
    // The records of two people are never mixed.
    const born = one.birth_date ?? '';
    const ofSystem = `${born} ${one.connection}`;
    const rank = counts.get(ofSystem) ?? 0;
    counts.set(ofSystem, rank + 1);
    const group = `${born} ${rank}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.toSorted(byWorth));
}

/** By the date that is in the entry's id, then by what does not depend on the order of arrival. */
const byDate = (a: FactTeller, b: FactTeller): number => secondOf(a.entry) - secondOf(b.entry) || compare(a.id, b.id);

/** The newest version of FHIR says most; then the system that was connected first. */
const byWorth = (a: FactTeller, b: FactTeller): number =>
  versions.indexOf(a.fhir_version) - versions.indexOf(b.fhir_version) ||
  compare(a.connected_at ?? '', b.connected_at ?? '') ||
  compare(a.id, b.id);

const versions = ['r4', 'stu3', 'dstu2'];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entry that is shown is found by the words of all that it stands for. */
export function writeWords({ entries }: Tables, [leader, ...joined]: readonly number[]): void {
  if (leader === undefined) return;
  const all = [leader, ...joined].flatMap((resource) => entries.wordsOf(resource) ?? []);
  entries.setWords(leader, all.join(' '));
}
