import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, entrySelections } from '../../../preload/api.ts';
import { categoryRoute, hrefOf, parseRoute, timeline, type Route } from '../../../renderer/routes/route.ts';

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ screen: 'home' }, { screen: 'systems' }, { screen: 'connect' }, { screen: 'settings' }),
  fc.record({
    screen: fc.constant('credentials' as const),
    keep: fc.constantFrom('keychain' as const, 'memory' as const),
  }),
  fc.record({
    screen: fc.constant('tests' as const),
    category: fc.constantFrom('labs' as const, 'vitals' as const),
    outside: fc.boolean(),
    find: fc.string(),
  }),
  fc.record({
    screen: fc.constant('test' as const),
    category: fc.constantFrom('labs' as const, 'vitals' as const),
    series: fc.string({ minLength: 1 }),
    compared: fc.option(fc.string({ minLength: 1 })),
  }),
  fc.record({
    screen: fc.constant('ask' as const),
    question: fc.string(),
    place: fc.constantFrom('here' as const, 'service' as const),
  }),
  fc.record({ screen: fc.constant('find-system' as const), query: fc.string() }),
  fc.record({
    screen: fc.constant('record' as const),
    category: fc.constantFrom(null, ...categories),
    connectionId: fc.option(fc.string({ minLength: 1 })),
    only: fc.constantFrom(null, ...entrySelections),
    kinds: fc.subarray([...categories]),
    query: fc.string(),
    entryId: fc.option(fc.maxSafeNat()),
  }),
);

describe('a place in the app', () => {
  it('is found again by its address', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(hrefOf(route))).toEqual(route);
      }),
    );
  });

  it('has an address that a person could read', () => {
    expect(hrefOf({ ...timeline, category: 'labs', entryId: 12 })).toBe('#/record/labs?entry=12');
    expect(hrefOf(categoryRoute('labs'))).toBe('#/record/labs');
    expect(hrefOf({ ...timeline, category: 'labs' })).toBe('#/record/labs?by=date');
    expect(hrefOf({ screen: 'find-system', query: 'river valley' })).toBe('#/systems/find?q=river+valley');
  });

  it('that is none leads home', () => {
    for (const fragment of ['', '#', '#/nowhere', '#//x', '#/Record']) {
      expect(parseRoute(fragment)).toEqual({ screen: 'home' });
    }
  });

  it('in no known category, or at no entry, is the timeline', () => {
    expect(parseRoute('#/record/__proto__?entry=-1')).toEqual(timeline);
    expect(parseRoute('#/record?entry=1e3')).toEqual(timeline);
  });
});
