import type { Page } from 'playwright';

export interface TabWalk {
  /** What one could click and the keyboard did not come to. */
  readonly unreached: readonly string[];
  /** What it came to without a sign that it is there. */
  readonly unseen: readonly string[];
  readonly reached: number;
}

/** With the Tab key from where the focus is, past the end of the page and on from its beginning, until it comes round. */
export async function tabWalk(page: Page): Promise<TabWalk> {
  const count = await page.evaluate(noteControls);
  const reached = new Map<number, boolean>();
  for (let presses = 0; presses < count + extraStops; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopOf);
    if (stop === 'outside' || stop === 'another') continue;
    if (reached.has(stop.at)) break;
    reached.set(stop.at, stop.seen);
  }
  const [unreached, unseen] = await Promise.all([
    page.evaluate(namesWithout, [...reached.keys()]),
    page.evaluate(
      namesOf,
      [...reached].filter(([, seen]) => !seen).map(([at]) => at),
    ),
  ]);
  return { unreached, unseen, reached: reached.size };
}

/** Rows that come into a list while one walks through it. */
const extraStops = 300;

declare global {
  interface Window {
    walked: { readonly control: HTMLElement; readonly before: string }[];
    /** How it, what is around it and what stands for it are drawn. */
    drawn(control: HTMLElement): string;
  }
}

/** Remembers all that can be operated, and how each looks while it has no focus; gives how many there are. */
function noteControls(): number {
  window.drawn = (control) => {
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
    const around = [
      control,
      control.parentElement,
      control.parentElement?.parentElement,
      control.nextElementSibling,
      label,
    ];
    return around
      .filter((one) => one instanceof Element)
      .map((one) => {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
        return [outline, boxShadow, borderColor, backgroundColor].join();
      })
      .join('; ');
  };
  const isOperable = (control: HTMLElement): boolean => {
    const disabled = control.matches(':disabled, [tabindex="-1"], [aria-hidden="true"] *, [inert] *');
    // Of a group of choices the chosen one is a stop, the arrows lead to the others.
    const another = control instanceof HTMLInputElement && control.type === 'radio' && !control.checked;
    return !disabled && !another && control.checkVisibility({ visibilityProperty: true });
  };
  const all =
    'a[href], button, input, select, textarea, summary, [tabindex], [role="button"], [role="link"], [role="option"]';
  window.walked = [...document.querySelectorAll<HTMLElement>(all)]
    .filter(isOperable)
    .map((control) => ({ control, before: window.drawn(control) }));
  return window.walked.length;
}

function stopOf(): { readonly at: number; readonly seen: boolean } | 'another' | 'outside' {
  const now = document.activeElement;
  if (now === null || now === document.body) return 'outside';
  const at = window.walked.findIndex(({ control }) => control === now);
  const known = window.walked[at];
  return known === undefined ? 'another' : { at, seen: window.drawn(known.control) !== known.before };
}

function namesOf(places: readonly number[]): readonly string[] {
  return places.map((at) => window.walked[at]?.control.outerHTML.slice(0, 160) ?? '');
}

function namesWithout(places: readonly number[]): readonly string[] {
  return window.walked.flatMap(({ control }, at) =>
    places.includes(at) || !control.isConnected ? [] : control.outerHTML.slice(0, 160),
  );
}
