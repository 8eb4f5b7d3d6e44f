import { describe, expect, it } from 'vitest';
import { practiceAccount, type PracticeAccount } from './account.ts';

async function lookAround(one: PracticeAccount): Promise<void> {
  for (const { id } of one.practice.lookAroundSystems) await one.connect('fhirjason', id);
}

describe('a record that arrives in parts', () => {
  it('is whole when the reading says that it has ended', { timeout: 60_000 }, async () => {
    const atOnce = await practiceAccount();
    await lookAround(atOnce);
    await atOnce.settled();

    const inParts = await practiceAccount({ speed: 'moments' });
    await lookAround(inParts);
    const end = await inParts.settled();
    expect(end.problem).toBeNull();
    expect(end.missing).toEqual([]);
    // Each part that arrives is noted by a Provenance of its own.
    const { Provenance: notes, ...counts } = await inParts.counts();
    const { Provenance: notesAtOnce, ...countsAtOnce } = await atOnce.counts();
    expect(counts).toEqual(countsAtOnce);
    expect(notes).toBeGreaterThanOrEqual(notesAtOnce ?? 0);
    const connections = await inParts.store.connections.list();
    expect(connections.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  });
});
