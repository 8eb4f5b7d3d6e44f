import { describe, expect, it } from 'vitest';
import { createNewItemsNotice } from '../../../main/profile/new-items.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { createPlaceMemory } from '../../../main/profile/remember-place.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const place = (x: number) => ({ x, y: 10, width: 900, height: 700, maximized: false });

describe('the place of the window', () => {
  it('is written down once it rests, and at once when the app ends', async () => {
    const folder = temporaryFolder();
    const clock = fixedClock();
    const places = createPlaceMemory(await openPreferences(folder), clock);
    expect(places.last()).toBeNull();
    for (let x = 0; x < 50; x++) places.take(place(x));
    expect([places.last(), (await openPreferences(folder)).get().window]).toEqual([place(49), null]);
    await clock.advance(500);
    await places.flush();
    expect((await openPreferences(folder)).get().window).toEqual(place(49));
    places.take(place(77));
    await places.flush();
    expect((await openPreferences(folder)).get().window).toEqual(place(77));
  });
});

describe('new items', () => {
  const at = '2026-11-23T12:00:00Z';
  type Ending = Parameters<ReturnType<typeof createNewItemsNotice>>[0];

  /** How often the desktop has been told, after each. */
  function toldOf(endings: readonly Ending[], { notify = true, away = true } = {}): readonly number[] {
    let told = 0;
    const take = createNewItemsNotice({
      preferences: { get: () => ({ notify }) },
      isAway: () => away,
      show: () => told++,
    });
    return endings.map((ending) => {
      take(ending);
      return told;
    });
  }
  const oneReading: readonly Ending[] = [
    { state: 'reading', added: 3, finishedAt: null },
    { state: 'idle', added: 3, finishedAt: at },
  ];

  it('are told of once, when a reading that brought some has ended', () => {
    const endings: readonly Ending[] = [
      { state: 'idle', added: 5, finishedAt: at },
      { state: 'reading', added: 0, finishedAt: null },
      ...oneReading,
      { state: 'idle', added: 3, finishedAt: at },
      { state: 'reading', added: 0, finishedAt: at },
      { state: 'idle', added: 0, finishedAt: at },
    ];
    expect(toldOf(endings)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('are told of at the end, not at a pause', () => {
    const endings: readonly Ending[] = [
      { state: 'reading', added: 2, finishedAt: null },
      { state: 'waiting', added: 2, finishedAt: null },
      ...oneReading,
    ];
    expect(toldOf(endings)).toEqual([0, 0, 0, 1]);
  });

  it('are not told of where the person does not want that, nor while they look at the window', () => {
    expect(toldOf(oneReading, { notify: false })).toEqual([0, 0]);
    expect(toldOf(oneReading, { away: false })).toEqual([0, 0]);
  });
});
