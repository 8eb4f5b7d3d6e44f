import { describe, expect, it } from 'vitest';

import type { CollectionSpeed, People } from '../../../main/practice/collection/collect-connection.ts';
import { createCollection, type Collection } from '../../../main/practice/collection/collection.ts';
import { createDirectory } from '../../../main/practice/directory/health-systems.ts';
import type { PracticeSite, ServedResource } from '../../../main/practice/people/people.ts';
import type { PracticeConnection, PracticeState } from '../../../main/practice/state/practice-state.ts';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock.ts';

const meta = { versionId: '9000000000000', lastUpdated: '2016-01-01T00:00:00.000Z' };

const served = ({ patientId }: PracticeSite, resourceType: string, part: number, at = ''): ServedResource => ({
  part,
  resource: { resourceType, id: resourceType === 'Patient' ? patientId : `${patientId}0${part}${at}`, meta },
});

/** Somebody with a Patient, and an Observation in each of the four parts. */
const somebody: People = {
  resourcesAt: (_person, site) => [
    served(site, 'Patient', 0),
    ...[0, 1, 2, 3].map((part) => served(site, 'Observation', part)),
  ],
  *extraResources(_person, site, { count }) {
    for (let at = 0; at < count; at++) yield served(site, 'Goal', 3, `e${at}`);
  },
};

interface Collecting {
  readonly clock: FixedClock;
  readonly state: PracticeState;
  readonly collection: Collection;
  connect(userId: number, systemId: number): PracticeConnection;
}

function collecting(speed: CollectionSpeed, load = 0): Collecting {
  const clock = fixedClock();
  const state: PracticeState = {
    version: 1,
    credentials: { clientId: '', clientSecret: '' },
    ports: {},
    users: [],
    codes: [],
    families: [],
    connections: [],
  };
  const directory = createDirectory(1);
  const apiOrigin = (): string => 'http://127.0.0.1:1';
  const collection = createCollection({ state, directory, clock, people: somebody, seed: 1, speed, load, apiOrigin });
  const connect = (userId: number, systemId: number): PracticeConnection => {
    const now = clock.now();
    const patientId = `${userId}a${systemId}`;
    const times = { connectedAt: now, collectedAt: now, today: '2026-11-23' };
    const connection = { userId, personId: 'jason', systemId, patientId, ...times };
    state.connections.push(connection);
    collection.changed(userId);
    return connection;
  };
  return { clock, state, collection, connect };
}

describe('a collection', () => {
  it('brings its parts one after the other: the first within a second, all within eight', async () => {
    const { clock, collection, connect } = collecting('moments');
    connect(1, 4707);
    const count = () => collection.shelf(1, 'dstu2').arrived('Observation', clock.now()).length;
    const counts = [count()];
    for (let second = 1; second <= 8; second++) {
      await clock.advance(1_000);
      counts.push(count());
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3, 3, 4]);
  });

  it('is whole at once at the speed "instant"', () => {
    const { clock, collection, connect } = collecting('instant');
    connect(1, 4707);
    expect(collection.shelf(1, 'dstu2').arrived('Observation', clock.now())).toHaveLength(4);
  });

  it('says as lastUpdated when a resource arrived, so that a later read finds it by that', async () => {
    const { clock, collection, connect } = collecting('moments');
    const { patientId } = connect(1, 4707);
    await clock.advance(10_000);
    const { text = '' } = collection.shelf(1, 'dstu2').find('Observation', `${patientId}03`, clock.now()) ?? {};
    expect(JSON.parse(text)).toMatchObject({
      meta: { versionId: '9000000000000', lastUpdated: '2026-11-23T12:00:07.500Z' },
    });
  });

  it('keeps users apart, and the versions of one user', () => {
    const { clock, collection, connect } = collecting('instant');
    connect(1, 4707);
    connect(1, 4708);
    connect(2, 4707);
    const patients = (userId: number, version: 'dstu2' | 'stu3' | 'r4') =>
      collection
        .shelf(userId, version)
        .arrived('Patient', clock.now())
        .map(({ id }) => id);
    expect([patients(1, 'dstu2'), patients(1, 'stu3'), patients(1, 'r4')]).toEqual([['1a4707'], ['1a4708'], []]);
    expect(patients(2, 'dstu2')).toEqual(['2a4707']);
    expect(collection.shelf(2, 'dstu2').find('Patient', '1a4707', clock.now())).toBeNull();
  });

  it('notes its writes as Provenance in R4, and names every resource in one of them', () => {
    const { clock, collection, connect } = collecting('instant', 250);
    const { patientId } = connect(1, 4706);
    const shelf = collection.shelf(1, 'r4');
    const notes = shelf
      .arrived('Provenance', clock.now())
      .map(({ text }) => text)
      .join();
    const all = [...shelf.arrived('Observation', clock.now()), ...shelf.arrived('Goal', clock.now())];
    expect(all).toHaveLength(254);
    expect(all.filter(({ type, id }) => !notes.includes(`"${type}/${id}"`))).toEqual([]);
    expect(notes).toContain(`"Patient/${patientId}"`);
  });

  it("bears the load at a user's first connection", () => {
    const { clock, collection, connect } = collecting('instant', 1_000);
    connect(1, 4707);
    connect(1, 4708);
    expect(collection.shelf(1, 'dstu2').arrived('Goal', clock.now())).toHaveLength(1_000);
    expect(collection.shelf(1, 'stu3').arrived('Goal', clock.now())).toEqual([]);
  });

  it('serves what was added at once, and the later of two with one id', () => {
    const { clock, collection } = collecting('moments');
    const gender = (value: string) => ({ resourceType: 'Patient', id: 'p1', gender: value });
    collection.add(7, 'r4', [gender('male')]);
    collection.add(7, 'r4', [gender('female'), { resourceType: 'Basic', id: 'b1' }]);
    const shelf = collection.shelf(7, 'r4');
    expect(shelf.arrived('Patient', clock.now())).toMatchObject([
      { id: 'p1', text: expect.stringContaining('female') },
    ]);
    expect(collection.typesIn('r4')).toEqual(['Basic', 'Patient']);
    expect(() => collection.add(7, 'r4', [{ id: 'no-type' }])).toThrow('resourceType');
  });
});
