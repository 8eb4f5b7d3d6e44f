import { describe, expect, it } from 'vitest';

import { bundleOf, newPerson, nextOf, observations, readAll, runPractice } from './running-practice.ts';

const idsOf = (count: number): readonly string[] => observations(count).map(({ id }) => `Observation/${id}`);

describe('pages of the practice service', () => {
  it.each([
    ['after', 'r4', '_after'],
    ['after', 'stu3', '_after'],
    ['after', 'dstu2', '_afterid'],
    ['skip', 'r4', '_skip'],
    ['skip', 'dstu2', '_skip'],
  ] as const)('lose and repeat nothing in the style "%s" of %s', async (paging, version, parameter) => {
    const { practice } = await runPractice({ paging });
    const me = await newPerson(practice);
    practice.addResources(me.appUserId, version, observations(205));
    const first = await bundleOf(await me.get(`/${version}/Observation?_count=20`));
    expect(first.total).toBe(205);
    expect(first.entry).toHaveLength(20);
    expect(new URL(nextOf(first) ?? '').searchParams.has(parameter)).toBe(true);
    const ids = await readAll(me, `/${version}/Observation?_count=20`);
    expect(ids).toHaveLength(205);
    expect(new Set(ids)).toEqual(new Set(idsOf(205)));
  });

  it('lose nothing while more arrives between them', async () => {
    const { practice, clock } = await runPractice();
    const me = await newPerson(practice);
    practice.addResources(me.appUserId, 'r4', observations(30, 100));
    const first = await bundleOf(await me.get('/r4/Observation?_count=20'));
    await clock.advance(1);
    practice.addResources(me.appUserId, 'r4', observations(30));
    const rest = await readAll(me, nextOf(first) ?? '');
    expect(rest).toHaveLength(40);
  });

  it('have ten entries unless told otherwise, and one page alone has no link at all', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    practice.addResources(me.appUserId, 'r4', observations(11));
    expect((await bundleOf(await me.get('/r4/Observation'))).entry).toHaveLength(10);
    const single = await bundleOf(await me.get('/r4/Observation?_count=11'));
    expect(single).not.toHaveProperty('link');
  });

  it('end at 9990 in the older style, with "Result window is too large"', async () => {
    const { practice } = await runPractice({ paging: 'skip' });
    const me = await newPerson(practice);
    practice.addResources(me.appUserId, 'r4', observations(10_050));
    expect((await bundleOf(await me.get('/r4/Observation?_skip=9990'))).entry).toHaveLength(10);
    const refused = await me.get('/r4/Observation?_skip=10000');
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      {
        resourceType: 'OperationOutcome',
        issue: [{ diagnostics: expect.stringMatching(/^Result window is too large/) }],
      },
    ]);
  });

  it('refuse a cursor that nobody gave out', async () => {
    const { practice } = await runPractice();
    const me = await newPerson(practice);
    expect((await me.get('/r4/Observation?_after=nonsense')).status).toBe(400);
    expect((await me.get('/r4/Observation?_skip=-1')).status).toBe(400);
  });
});
