import type { PageTarget } from '../chromium/targets.ts';
import { chromium, ignore } from './runtime.ts';
import { screen } from './screen.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In the middle of the display, as a system would. */
export function startBounds(asked: Partial<Bounds>): Bounds {
  const { workArea } = screen.getPrimaryDisplay();
  const { width = 800, height = 600 } = asked;
  const x = asked.x ?? Math.round((workArea.width - width) / 2);
  const y = asked.y ?? Math.round((workArea.height - height) / 2);
  return { x, y, width, height };
}

/** What the app does to a window; what a person does to it with the mouse is not seen here. */
export function placeWindow(
  target: PageTarget,
  bounds: { readonly windowState: 'normal' | 'minimized' | 'maximized' } | Bounds,
): void {
  const { root } = chromium().browser.connection;
  const wanted =
    'windowState' in bounds ? bounds : { left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height };
  root
    .send('Browser.getWindowForTarget', { targetId: target.id })
    .then(({ windowId }) => root.send('Browser.setWindowBounds', { windowId, bounds: wanted }))
    .catch(ignore);
}
