import type { Rectangle, WindowPlace } from '../values/window-place.ts';

/** What must be in sight of a window's top, so that it can be taken hold of with the mouse. */
const handle = { width: 120, height: 40 };

/**
 * Where to open the window so that it can be seen and moved on the screens that there are now: a screen may have gone, or be
 * smaller than it was. `null`: where the system would put it. `workAreas`: the screens without their bars.
 */
export function placeOnScreens(
  kept: Rectangle,
  workAreas: readonly Rectangle[],
  least: { readonly width: number; readonly height: number },
): Rectangle | null {
  const top = { x: kept.x, y: kept.y, width: kept.width, height: handle.height };
  const [best] = workAreas.toSorted((a, b) => size(common(b, kept)) - size(common(a, kept)));
  if (best === undefined) return null;
  const seen = common(best, top);
  if (seen.width < Math.min(handle.width, kept.width) || seen.height < handle.height) return null;
  const width = Math.max(Math.min(kept.width, best.width), least.width);
  const height = Math.max(Math.min(kept.height, best.height), least.height);
  return { x: kept.x, y: kept.y, width, height };
}

function common(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return { width: Math.max(width, 0), height: Math.max(height, 0) };
}

const size = ({ width, height }: { readonly width: number; readonly height: number }): number => width * height;

/** The window as Electron tells of it. */
interface Placed {
  isMaximized(): boolean;
  getNormalBounds(): Rectangle;
}

export function placeOf(window: Placed): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}
