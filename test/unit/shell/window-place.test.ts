import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, placeOnScreens } from '../../../main/shell/window-place.ts';

const least = { width: 480, height: 480 };
const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 2560, height: 1440 };
const kept = { x: 1700, y: 200, width: 1300, height: 900 };

describe('where the window opens', () => {
  it('is where it stood, on whichever screen that was', () => {
    expect(placeOnScreens(kept, [laptop, beside], least)).toEqual(kept);
    const left = { ...kept, x: -1600 };
    expect(placeOnScreens(left, [laptop, { ...beside, x: -2560 }], least)).toEqual(left);
  });

  it('is left to the system when that screen is gone, or its top cannot be taken hold of', () => {
    expect(placeOnScreens(kept, [laptop], least)).toBeNull();
    expect(placeOnScreens({ ...kept, x: 100, y: -60 }, [laptop], least)).toBeNull();
    expect(placeOnScreens({ ...kept, x: 1400 }, [laptop], least)).toBeNull();
    expect(placeOnScreens(kept, [], least)).toBeNull();
  });

  it('is no larger than the screen that is there now', () => {
    const large = { x: 0, y: 25, width: 3000, height: 2000 };
    expect(placeOnScreens(large, [laptop], least)).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  });

  it('can always be taken hold of, whatever was kept', () => {
    const length = fc.integer({ min: 1, max: 10_000 });
    const start = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(start, start, length, length, (x, y, width, height) => {
        const place = placeOnScreens({ x, y, width, height }, [laptop, beside], least);
        if (place === null) return;
        const inSight = [laptop, beside].some(
          (area) => place.y >= area.y && place.y < area.y + area.height && place.x < area.x + area.width,
        );
        expect([inSight, place.width >= least.width, place.height >= least.height]).toEqual([true, true, true]);
      }),
    );
  });

  it('is kept as it is when not maximised', () => {
    const window = { isMaximized: () => true, getNormalBounds: () => kept };
    expect(placeOf(window)).toEqual({ ...kept, maximized: true });
  });
});
