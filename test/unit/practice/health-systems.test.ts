import { describe, expect, it } from 'vitest';

import { createDirectory, lookAroundSystemIds } from '../../../main/practice/directory/health-systems.ts';

describe('the made-up health systems', () => {
  const { systems, byId } = createDirectory(1);

  it('are 450, each with an id and a name of its own', () => {
    expect(byId.size).toBe(450);
    expect(new Set(systems.map(({ name }) => name)).size).toBe(450);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(createDirectory(1).systems).toEqual(systems);
    expect(createDirectory(2).systems).not.toEqual(systems);
    expect(createDirectory(2).byId.get(4710)?.name).toBe('River Valley Health');
  });

  it('have three for looking around, in three versions and with three shares of the facts', () => {
    const three = lookAroundSystemIds.map((id) => byId.get(id));
    expect(new Set(three.map((system) => system?.fhirVersion))).toEqual(new Set(['r4', 'dstu2', 'stu3']));
    expect(new Set(three.map((system) => system?.share))).toEqual(new Set([0, 1, 2]));
  });

  it('are of all versions, a few do not work, and each has an address in the United States', () => {
    expect(new Set(systems.map(({ fhirVersion }) => fhirVersion)).size).toBe(3);
    expect(systems.filter(({ working }) => !working).length).toBeGreaterThan(2);
    expect(systems.every(({ state, zip }) => /^[A-Z]{2}$/.test(state) && /^\d{5}$/.test(zip))).toBe(true);
  });
});
